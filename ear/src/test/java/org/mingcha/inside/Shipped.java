package org.mingcha.inside;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.mingcha.house.ServersRun;

/** The EAR as it is shipped, with a test class put in. */
final class Shipped {

  /** Arquillian's own door stands open; the rest stays as it is. */
  private static final String DOOR = """
        <security-constraint>
          <web-resource-collection>
            <web-resource-name>arquillian</web-resource-name>
            <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
          </web-resource-collection>
        </security-constraint>
      </web-app>""";

  private Shipped() {}

  static EnterpriseArchive with(Class<?> test) {
    var ear = ShrinkWrap.create(ZipImporter.class, "mingcha.ear").importFrom(new File("target/mingcha.ear")).as(EnterpriseArchive.class);
    var war = ear.getAsType(WebArchive.class, "mingcha-web.war");
    war.addClasses(test, ServersRun.class);
    war.setWebXML(new StringAsset(webXml(war).replace("</web-app>", DOOR)));
    return ear;
  }

  private static String webXml(WebArchive war) {
    try (var xml = war.get("WEB-INF/web.xml").getAsset().openStream()) {
      return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
