package org.mingcha.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.mingcha.identity.OfficerView;
import org.mingcha.identity.RegisterDesk;
import org.mingcha.party.PlatformDesk;
import org.mingcha.party.PlatformView;

/** The demo world: officers and platforms in the registers from the start, through their desks. Does nothing outside the demo profile. */
@Singleton
@Startup
@DependsOn("RegisterFilling")
public class DemoProfile {

  public static final boolean ACTIVE = "true".equals(System.getenv("MINGCHA_DEMO"));
  private static final String DEMO_SECRET = "mingcha-web-demo";

  record Register(List<OfficerView> officers, List<PlatformView> platforms) {}

  @Inject private RegisterDesk registers;
  @Inject private PlatformDesk platforms;

  @PostConstruct
  void begin() {
    if (!ACTIVE) {
      demandNoDemoSecret();
      return;
    }
    var register = read();
    registers.registerOfficers(register.officers());
    platforms.register(register.platforms());
  }

  private static Register read() {
    try (var json = DemoProfile.class.getResourceAsStream("/demo/register.json")) {
      return new ObjectMapper().registerModule(new JavaTimeModule()).readValue(json, Register.class);
    } catch (IOException damaged) {
      throw new UncheckedIOException("/demo/register.json", damaged);
    }
  }

  /** A production server with a secret that stands in this repository would be open to everybody. */
  private static void demandNoDemoSecret() {
    if (DEMO_SECRET.equals(System.getenv("OIDC_CLIENT_SECRET"))) {
      throw new IllegalStateException("OIDC_CLIENT_SECRET is the demo's; set one of your own");
    }
  }
}
