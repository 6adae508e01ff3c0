import CSodium

/// The library behind digests, PINs and signatures, made ready once for the whole process.
enum Sodium {
  private static let isReady = sodium_init() >= 0

  /// Stops the program when libsodium cannot work here, since nothing could then be trusted.
  static func makeReady() {
    precondition(isReady, "libsodium cannot be initialised")
  }
}
