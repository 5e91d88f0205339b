package org.mingcha.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("临时文件：服务器被杀死后留下的，下次启动时清除")
class ScratchTest {

  @TempDir
  private Path temporary;

  @Test
  @DisplayName("上次留下的清除，别处的文件不动")
  void whatWasLeftIsDeleted() throws IOException {
    var own = temporary.resolve("mingcha");
    var left = new Scratch(own).file();
    var another = Files.createFile(temporary.resolve("somebody-else"));
    assertEquals(own, left.getParent());

    new Scratch(own).empty();
    assertTrue(Files.notExists(left) && Files.exists(another));
  }

  @Test
  @DisplayName("第一次启动时没有目录，也不出错")
  void nothingIsThereYet() throws IOException {
    new Scratch(temporary.resolve("mingcha")).empty();
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(new Scratch(temporary.resolve("mingcha")).file())));
  }
}
