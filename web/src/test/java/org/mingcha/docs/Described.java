package org.mingcha.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The description of the HTTP interface, whose steps stand between markers that readers do not see. */
final class Described {

  static final Path FILE = Path.of("src/main/resources/META-INF/openapi.yaml");

  /** The kind on the wire of each procedure. */
  private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("lead", "leads"), Map.entry("ordinary", "penalty-cases"),
      Map.entry("summary", "summary-penalties"), Map.entry("rectification", "rectification-orders"), Map.entry("interview", "interviews"),
      Map.entry("uncontactable-notice", "uncontactable-notices"), Map.entry("preservation", "evidence-preservations"), Map.entry("seizure", "seizures"),
      Map.entry("quality-notice", "referrals"), Map.entry("quality-notice-received", "referrals"), Map.entry("lead-transfer", "referrals"),
      Map.entry("lead-transfer-received", "referrals"), Map.entry("spot-check", "spot-checks"), Map.entry("spot-check-plan", "spot-check-plans"));

  private static final String INDENT = " ".repeat(8);
  private static final String HOW = " is not what the code says of ";

  private Described() {}

  static String kind(Declared declared) {
    return KINDS.get(declared.procedure().name());
  }

  /** Writes the steps anew when asked to, and says what then stands there and what should. */
  static Steps steps(Declared declared) throws IOException {
    var text = Files.readString(FILE);
    var name = declared.procedure().name();
    var block = Pattern.compile("(/" + kind(declared) + "/\\{number}/actions/\\{action}:\n(?:(?!\n  /).)*?<!-- steps of " + name + " -->\n)(.*?)(" + INDENT + "<!-- end of "
        + name + " -->\n)", Pattern.DOTALL).matcher(text);
    if (!block.find()) {
      return new Steps(FILE + " has no place for the steps of " + name, "", name);
    }
    var present = block.group(2).lines().map(String::strip).toList();
    var wanted = DescribedSteps.of(declared, present).stream().map(line -> line.isEmpty() ? "" : INDENT + line).collect(Collectors.joining("\n", "", "\n"));
    if (Generated.writing()) {
      Files.writeString(FILE, text.substring(0, block.start(2)) + wanted + text.substring(block.end(2)));
      return new Steps(FILE.toString(), wanted, wanted);
    }
    return new Steps(FILE + HOW + name, wanted, block.group(2));
  }

  record Steps(String where, String wanted, String present) {}

  /** The schemas that the file defines. */
  static List<String> schemas() throws IOException {
    return Pattern.compile("^    ([A-Z]\\w+):", Pattern.MULTILINE).matcher(Files.readString(FILE)).results().map(hit -> hit.group(1)).toList();
  }
}
