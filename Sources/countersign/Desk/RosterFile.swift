import Foundation
import Messages
import Records
import Training

/// A spreadsheet of people, and what is to be said of it before anybody is taken from it.
struct RosterFile {
  let reading: RosterImport
  private let path: String

  /// No list of people is larger; what never ends, such as a device, is none.
  private static let largest = 16 << 20

  /// With the system's number for why.
  struct Unreadable: Error {
    let path: String
    let errno: Int32
  }

  /// Those whose rows are right.
  var people: [EmployeeID] { reading.rows.map(\.entry.employee) }

  init(_ path: String) throws {
    self.path = path
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      throw Unreadable(path: path, errno: errno)
    }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    var status = stat()
    guard fstat(file, &status) == 0 else { throw Unreadable(path: path, errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= RosterFile.largest else {
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      throw Unreadable(path: path, errno: isFolder ? EISDIR : EFBIG)
    }
    guard let bytes = try? handle.readToEnd() else { throw Unreadable(path: path, errno: EIO) }
    reading = RosterImport(CSVText(try SpreadsheetText.text(of: bytes)))
  }

  /// What to say of columns, rows, and numbers that may have lost their zeros.
  func remarks(_ words: RosterPhrases, in home: Home) -> [String] {
    let everybody = home.everybody()
    let alike = reading.rows.map(\.entry.employee).filter { !everybody.contains($0) }
      .compactMap { new in
        // Spreadsheet programs drop the zeros in front: 0012 becomes 12.
        everybody.first { $0.withoutZeros == new.withoutZeros }.map { words.zerosMissing(new, $0) }
      }
    let withLetters = reading.rows.map(\.entry.employee).filter { !everybody.contains($0) }
      .compactMap { new in new.readAsDigits.map { words.lettersInNumber(new, $0) } }
    return reading.ignored.map(words.ignoredColumn)
      + reading.problems.map { "\(oneLine(path)): " + oneLine(words.importProblem($0)) } + alike
      + withLetters
  }

  /// Whether it can be taken where nobody may vouch for anybody: learners only, who have not left.
  var isPlain: Bool {
    reading.rows.allSatisfy { ($0.entry.role ?? .learner) == .learner && $0.entry.left == nil }
  }

  /// Somebody who would manage without having a PIN; nothing may be taken then.
  func managerWithoutPIN(in home: Home) -> EmployeeID? {
    reading.rows.map(\.entry).first { entry in
      guard entry.role?.manages ?? false else { return false }
      let card = try? EmployeeRecord.reading(entry.employee, in: home).card
      return !(card?.hasPIN ?? false) || !PINKeeper(entry.employee, in: home).isKept
    }?.employee
  }

  /// Takes those whose rows are right; returns what to say of it.
  func take(into roster: Roster, by author: EmployeeID?, _ words: RosterPhrases) throws -> String {
    var (added, same) = (0, 0)
    var changed: [EmployeeID] = []
    for row in reading.rows {
      switch try roster.take(row.entry, by: author) {
      case .added: added += 1
      case .changed: changed.append(row.entry.employee)
      case .same: same += 1
      }
    }
    return words.imported(added, changed, same)
  }
}
