import Foundation
import Integrity
import Training

extension Home {
  /// The certificates on record whose file has this short code, or these 64 digits.
  package func certificates(named code: String) -> [(holder: EmployeeID, certificate: Certificate)]
  {
    let typed = ReplyFolding.halfWidth(code).trimmed
    let (full, short) = (typed.lowercased(), PaperCode.short(from: typed))
    return everybody().flatMap { employee in
      ((try? EmployeeRecord.reading(employee, in: self).card.history.certificates) ?? [])
        .filter { $0.file == full || short != nil && $0.checkCode == short }
        .map { (employee, $0) }
    }
  }

  /// Files in somebody's folder of certificates that nothing on record names.
  func strayCertificates(of employee: EmployeeID, _ known: [Certificate]) -> [String] {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: certificates(of: employee).path)) ?? []
    let right = Set(known.map(\.fileName))
    return names.sorted().filter { name in
      !AtomicFile.isTemporary(name) && !right.contains(name)
        && !(name.hasSuffix(".sig") && right.contains(String(name.dropLast(4))))
    }
  }
}

extension Certificate {
  /// For paper: finds the file again, by `verify`.
  package var checkCode: String {
    Digest(hex: file).map { PaperCode.short($0) } ?? file
  }
}
