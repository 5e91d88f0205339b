package org.mingcha.volume.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.document.volume.MatterVolumes;
import org.mingcha.document.volume.PaperKind;
import org.mingcha.document.volume.VolumeFile;
import org.mingcha.document.volume.VolumeItem;
import org.mingcha.document.volume.VolumeLeaf;
import org.mingcha.document.volume.VolumePart;
import org.mingcha.kernel.SubjectRef;

@DisplayName("归档之前告诉经办人缺哪些文书（程序规定第78条）")
class MissingPapersTest {

  private static final SubjectRef CASE = new SubjectRef("penalty-cases", "案1号");

  @DisplayName("正卷、副卷里有记录没有文件的，按装订顺序列出；在卷的不列")
  @Test void whatIsOnlyRecorded() {
    var volumes = new MatterVolumes(CASE, "甲商行", List.of("甲商行"), "330110", null,
        List.of(leaf(1, told("收据1号")), leaf(2, told("回证2号").with(List.of(new VolumeFile("回证.pdf", null, null, null))))), List.of(leaf(1, told("审批3号"))));
    assertEquals(List.of("收据1号", "审批3号"), MissingPapers.missing(volumes).map(leaf -> leaf.item().number()).toList());
  }

  @DisplayName("归档的表单上写明缺件")
  @Test void theFormSaysIt() throws IOException {
    var forms = Files.readString(Path.of("src/main/webapp/WEB-INF/parts/executionForms.xhtml"));
    var archive = forms.substring(forms.indexOf("move=\"archive\""));
    assertTrue(archive.contains("missingPapers.of(page.file.matter().ref())") && archive.contains("volume.before-archiving"), archive);
  }

  private static VolumeItem told(String number) {
    return VolumeItem.told(CASE, VolumePart.PROPERTY, PaperKind.PAYMENT_RECEIPT, number, "330110", LocalDate.of(2027, 1, 8));
  }

  private static VolumeLeaf leaf(int place, VolumeItem item) {
    return new VolumeLeaf(place, item, 0, 0, List.of());
  }
}
