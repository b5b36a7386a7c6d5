package vn.okr.testkit.memory;

import java.util.Collection;
import java.util.UUID;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.application.objective.HistoryReader;
import vn.okr.application.objective.HistoryView;
import vn.okr.application.port.History;
import vn.okr.application.port.HistoryEntry;

/** The history of a company in memory, for writing and for reading. */
public final class HistoryInMemory implements History, HistoryReader {
  private final Company company;

  /** The history of the company. */
  public HistoryInMemory(Company company) {
    this.company = company;
  }

  @Override
  public void append(Collection<HistoryEntry> entries) {
    entries.forEach(entry -> company.history.put(entry.id(), entry));
  }

  @Override
  public Page<HistoryView> of(UUID subject, PageRequest request) {
    return Pages.of(
            company.history.all().stream().filter(entry -> entry.subject().equals(subject)),
            request,
            HistoryEntry::id)
        .map(entry -> new HistoryView(entry, company.nameOf(entry.by())));
  }
}
