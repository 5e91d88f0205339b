package org.mingcha.volume;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.execution.Archive;

/**
 * The two volumes of a case with the list of their papers (卷宗封面、卷内文件目录). One case, one file (一案一卷).
 *
 * @param volumeNo null while the case is not in the archive, as the two after it
 * @param bureau code of the bureau whose file it is
 */
public record CaseVolume(String caseNo, String title, List<String> parties, String bureau, String volumeNo, Archive.Retention retention,
    LocalDate archivedOn, List<ListedPaper> main, List<ListedPaper> sub) implements Serializable {}
