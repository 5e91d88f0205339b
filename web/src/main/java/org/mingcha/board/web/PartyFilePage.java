package org.mingcha.board.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.mingcha.board.OverviewDesk;
import org.mingcha.board.PartyEntry;
import org.mingcha.board.PartyFile;
import org.mingcha.board.PartyKey;
import org.mingcha.kernel.NotFound;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.Words;

/** Everything of one party: reports and matters of every kind. */
@Named
@RequestScoped
public class PartyFilePage {

  @Inject private OverviewDesk desk;
  @Inject private Attempt attempt;
  @Inject private Words words;
  private String id;
  private String name;
  private PartyFile file;

  /** A party of which nothing is known to this reader is not there. */
  public void load() {
    attempt.load(() -> {
      file = desk.party(new PartyKey(id, name));
      if (file.entries().isEmpty()) {
        throw new NotFound("party", "");
      }
      words.learnBureaus(file.entries().stream().map(PartyEntry::bureau));
    });
  }

  public PartyFile getFile() {
    return file;
  }

  public List<Map.Entry<String, List<PartyEntry>>> getGroups() {
    return List.copyOf(file.byKind().entrySet());
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
