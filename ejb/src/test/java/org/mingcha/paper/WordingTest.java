package org.mingcha.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A wording that no paper could be made of is refused when it is entered, with its line. */
class WordingTest {

  @ParameterizedTest
  @EnumSource
  @DisplayName("随系统发布的每个模板都合格")
  void everyWordingOfTheReleaseIsSound(PaperType type) {
    assertEquals(List.of(), Papers.RENDERER.faults(type, Papers.TEMPLATES.shipped(type).source()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<div>~<p>{{facts}</p>~</div>                              | paper.template-tag       | 2",
      "<div>~~<p>{{#facts}}{{.}}</p></div>                       | paper.template-section   | 3",
      "<div>~<p>未闭合</div>                                     | paper.template-markup    | 2",
      "<div><p>甲</p></div>~<div/>                               | paper.template-markup    | 2",
      "<!DOCTYPE div [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>~<div/> | paper.template-markup | 1",
      "<div>~<script>1</script></div>                            | paper.template-element   | 2",
      "<div>~<img src='http://example.cn/x.png'/></div>          | paper.template-element   | 2",
      "<div>~<p style='x'>甲</p></div>                           | paper.template-element   | 2",
      "<div>~<p class='{{facts}}'>甲</p></div>                   | paper.template-element   | 2",
      "<div><?x y?></div>                                        | paper.template-element   | 1",
      "<div>~<p>{{{facts}}}</p></div>                            | paper.template-tag       | 2",
      "<div>~<p>{{&facts}}</p></div>                             | paper.template-tag       | 2",
      "<div>~<p>{{>body}}</p></div>                              | paper.template-tag       | 2",
      "<div>~{{=<% %>=}}</div>                                   | paper.template-tag       | 2",
      "<div>~~<p>{{fakts}}</p></div>                             | paper.template-field     | 3",
      "<div>{{#contact}}<p>{{/contact}}</p></div>                | paper.template-section   | 1",
      "<div>~<p>🌸</p></div>                                     | paper.template-character | 2"})
  @DisplayName("有错的模板不予接受，指明行号和原因")
  void aCorruptWordingIsRefusedWithItsLine(String source, String rule, int line) {
    var faults = Papers.RENDERER.faults(PaperType.RECTIFICATION_ORDER, source.replace('~', '\n'));

    var found = faults.stream().filter(fault -> fault.code().equals(rule)).findFirst();
    assertEquals(line, found.orElseThrow(() -> new AssertionError(faults.toString())).facts().get("line"));
  }
}
