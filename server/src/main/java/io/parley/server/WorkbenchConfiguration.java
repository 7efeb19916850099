package io.parley.server;

import io.parley.server.account.AccountResource;
import io.parley.server.account.Audience;
import io.parley.server.account.AuditResource;
import io.parley.server.account.AuditTrail;
import io.parley.server.account.SecurityRules;
import io.parley.server.account.SessionResource;
import io.parley.server.account.SetupResource;
import io.parley.server.account.SignInRules;
import io.parley.server.account.Visitors;
import io.parley.server.answer.AnswerResource;
import io.parley.server.answer.Answers;
import io.parley.server.answer.ComparisonResource;
import io.parley.server.answer.ExportResource;
import io.parley.server.answer.PrintedResource;
import io.parley.server.answer.Screens;
import io.parley.server.cases.CaseResource;
import io.parley.server.cases.Gallery;
import io.parley.server.cases.HeadEvents;
import io.parley.server.cases.HistoryResource;
import io.parley.server.cases.KeptCases;
import io.parley.server.cases.MemberResource;
import io.parley.server.job.JobResource;
import io.parley.server.job.Jobs;
import io.parley.server.page.ContractResource;
import io.parley.server.page.PageRules;
import io.parley.server.problem.ErrorResource;
import io.parley.server.problem.ProblemReport;
import io.parley.server.problem.ProblemResponses;
import io.parley.server.problem.ProblemWriter;
import io.parley.server.request.BodyLimit;
import io.parley.server.request.RequiredUnlessNullable;
import io.parley.server.share.SharedPageResource;
import io.parley.store.Store;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/// What the server is made of. Everything is named here; nothing is scanned for.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@Import({
  SecurityRules.class,
  SignInRules.class,
  PageRules.class,
  ContractResource.class,
  ProblemResponses.class,
  ErrorResource.class,
  SessionResource.class,
  SetupResource.class,
  AccountResource.class,
  AuditResource.class,
  CaseResource.class,
  HistoryResource.class,
  MemberResource.class,
  AnswerResource.class,
  ComparisonResource.class,
  ExportResource.class,
  PrintedResource.class,
  JobResource.class,
  SharedPageResource.class
})
public class WorkbenchConfiguration {

  @Bean
  Audience audience(Settings settings) {
    return settings.audience();
  }

  @Bean
  ProblemWriter problemWriter(JsonMapper json) {
    return new ProblemWriter(json);
  }

  /// Inside the valve that Spring Boot puts there, so that it speaks first.
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemReport(ProblemWriter problems) {
    return tomcat ->
        tomcat.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new ProblemReport(problems)));
  }

  @Bean
  BodyLimit bodyLimit(ProblemWriter problems) {
    return new BodyLimit(problems);
  }

  @Bean
  JsonMapperBuilderCustomizer requiredUnlessNullable() {
    return json ->
        json.annotationIntrospector(
            AnnotationIntrospector.pair(
                json.annotationIntrospector(), new RequiredUnlessNullable()));
  }

  @Bean
  HeadEvents headEvents(Visitors visitors) {
    return new HeadEvents(visitors);
  }

  @Bean
  Gallery gallery(Settings settings) {
    return new Gallery(settings.gallery());
  }

  @Bean
  KeptCases keptCases(Store store, Visitors visitors, HeadEvents events, AuditTrail audit) {
    return new KeptCases(store, visitors, events, audit);
  }

  /// Before all that may refuse a request, so that it is refused in its reader's language.
  @Bean
  FilterRegistrationBean<RequestLanguage> requestLanguage() {
    var registered = new FilterRegistrationBean<>(new RequestLanguage());
    registered.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registered;
  }

  @Bean
  Answers answers() {
    return new Answers();
  }

  @Bean
  Screens screens(Answers answers) {
    return new Screens(answers);
  }

  @Bean
  Jobs jobs(Visitors visitors) {
    return new Jobs(visitors);
  }
}
