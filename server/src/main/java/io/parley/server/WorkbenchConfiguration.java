package io.parley.server;

import io.parley.server.account.SecurityRules;
import io.parley.server.account.SessionResource;
import io.parley.server.account.Visitors;
import io.parley.server.answer.AnswerResource;
import io.parley.server.answer.Answers;
import io.parley.server.answer.ComparisonResource;
import io.parley.server.answer.ExportResource;
import io.parley.server.cases.CaseResource;
import io.parley.server.cases.Gallery;
import io.parley.server.cases.HeadEvents;
import io.parley.server.cases.HistoryResource;
import io.parley.server.cases.KeptCases;
import io.parley.server.job.JobResource;
import io.parley.server.job.Jobs;
import io.parley.server.page.ContractResource;
import io.parley.server.page.PageRules;
import io.parley.server.problem.ProblemResponses;
import io.parley.store.Store;
import java.time.Clock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/// What the server is made of. Everything is named here; nothing is scanned for.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@Import({
  SecurityRules.class,
  PageRules.class,
  ContractResource.class,
  ProblemResponses.class,
  SessionResource.class,
  CaseResource.class,
  HistoryResource.class,
  AnswerResource.class,
  ComparisonResource.class,
  ExportResource.class,
  JobResource.class
})
public class WorkbenchConfiguration {

  @Bean(destroyMethod = "close")
  Store store(Settings settings) {
    return Store.open(settings.location(), Clock.systemUTC());
  }

  @Bean
  Visitors visitors(Store store, Settings settings) {
    return new Visitors(store, settings.team());
  }

  @Bean
  HeadEvents headEvents() {
    return new HeadEvents();
  }

  @Bean
  Gallery gallery(Settings settings) {
    return new Gallery(settings.gallery());
  }

  @Bean
  KeptCases keptCases(Store store, Visitors visitors, HeadEvents events) {
    return new KeptCases(store, visitors, events);
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

  @Bean(destroyMethod = "close")
  Jobs jobs(Visitors visitors) {
    return new Jobs(visitors);
  }
}
