import CSodium
import Foundation

/// The library behind digests, PINs and signatures, made ready once for the whole process.
enum Sodium {
  private static let isReady = sodium_init() >= 0

  /// Stops the program when libsodium cannot work here, since nothing could then be trusted.
  static func makeReady() {
    precondition(isReady, "libsodium cannot be initialised")
  }

  /// Bytes that nobody can foresee.
  static func random(_ count: Int) -> Data {
    makeReady()
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return Data(bytes)
  }
}
