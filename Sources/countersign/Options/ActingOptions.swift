import ArgumentParser

/// Where secrets come from.
struct SecretOptions: ParsableArguments {
  @Option(help: "Read PINs and passphrases from this descriptor, one a line. 从这个描述符读密码。")
  var secretFd: Int32?
}

/// Who acts, and where secrets come from.
struct ActingOptions: ParsableArguments {
  @Option(name: .customLong("as"), help: "Your own number, for which the PIN is asked. 你的工号。")
  var actor: String?

  @OptionGroup var secrets: SecretOptions
}
