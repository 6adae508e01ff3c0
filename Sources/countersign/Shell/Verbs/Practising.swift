import Content
import Training

extension Visit {
  /// Practises a procedure at the simulated terminal, with as much help as `mode` gives.
  func practise(_ entry: ContentIndex.ProcedureEntry, _ mode: Practice.Mode) throws -> Shell.Flow {
    try begin(.practice, entry.id) { [self] in
      workspace.library.practice(entry.id, mode).map(Subject.practice)
    }
  }
}
