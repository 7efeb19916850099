package io.parley.server.page;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The description of this interface (OpenAPI 3.1).
@RestController
public class ContractResource {

  @GetMapping(path = "/api/openapi.yaml", produces = "application/yaml")
  Resource contract() {
    return new ClassPathResource("openapi.yaml");
  }
}
