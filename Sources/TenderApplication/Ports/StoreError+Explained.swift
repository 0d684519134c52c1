public import TenderDomain

extension StoreError: Explained {
  public var errorCode: String { code.name }
  public var kind: FailureKind { code.kind }

  public var message: Phrase {
    let summary = explanation.summary
    return detail.en.isEmpty
      ? summary : [summary, detail].joined(by: Phrase(zh: "：", en: ": "))
  }

  public var hint: Phrase? { explanation.hint }

  private var explanation: (summary: Phrase, hint: Phrase?) {
    Self.explanations[code]
      ?? (
        Phrase(zh: "程序缺陷", en: "a defect of the program"),
        Phrase(
          zh: "是否已有改动，见 tender journal；请连同此信息报告",
          en: "tender journal shows whether anything was changed; please report it with this text")
      )
  }

  private static let explanations: [Code: (summary: Phrase, hint: Phrase?)] = [
    .unreachable: (
      Phrase(zh: "无法打开或连接数据库", en: "the store cannot be reached or opened"),
      Phrase(
        zh: "检查 --store 的位置、权限和服务器是否运行", en: "check --store, permissions, and that the server runs")
    ),
    .missing: (
      Phrase(zh: "这里还没有库", en: "there is no store here yet"),
      Phrase(zh: "先运行 tender init", en: "run tender init first")
    ),
    .authentication: (
      Phrase(zh: "数据库拒绝了用户或口令", en: "the server refused the user or password"),
      Phrase(zh: "检查用户名；口令放在 ~/.pgpass 中", en: "check the user; keep the password in ~/.pgpass")
    ),
    .notPermitted: (
      Phrase(zh: "没有所需的权限", en: "permission denied"),
      Phrase(zh: "请管理员授予权限或改正文件属主", en: "ask for the right, or mend the owner of the file")
    ),
    .notAStore: (
      Phrase(zh: "这个文件不是库", en: "the file is no store"),
      Phrase(
        zh: "检查 --store 和环境变量 TENDER_STORE；文件没有改动",
        en: "check --store and the environment variable TENDER_STORE; the file was not touched")
    ),
    .damaged: (
      Phrase(zh: "库已损坏", en: "the store is damaged"),
      Phrase(zh: "从备份恢复；不要删除原文件", en: "restore a backup, and keep the file")
    ),
    .newer: (
      Phrase(zh: "库由更新版本的程序建立", en: "the store was made by a newer program"),
      Phrase(zh: "请升级 tender", en: "upgrade tender")
    ),
    .older: (
      Phrase(zh: "库的版本较旧", en: "the store is of an older version"),
      Phrase(zh: "运行 tender init 升级", en: "tender init brings it up to date")
    ),
    .location: (
      Phrase(zh: "库的位置不正确", en: "the location of the store makes no sense"),
      Phrase(
        zh: "形式：路径、sqlite:PATH 或 postgres://用户@主机/库?schema=名",
        en: "use a path, sqlite:PATH or postgres://user@host/database?schema=NAME")
    ),
    .passwordShown: (
      Phrase(
        zh: "命令行里的口令会出现在进程列表中，人人可见",
        en: "a password on the command line is in the process list for everybody to read"),
      Phrase(
        zh: "口令放在 ~/.pgpass 或环境变量 PGPASSWORD 中；或把整个位置放在 TENDER_STORE 中；已用过的口令请更换",
        en: "keep it in ~/.pgpass or PGPASSWORD, or the whole location in TENDER_STORE; "
          + "change the one that was shown")
    ),
    .pooled: (
      Phrase(zh: "连接池不能承载本程序的事务", en: "the pooler cannot carry our transactions"),
      Phrase(
        zh: "把连接池设为 session 模式（pool_mode=session），或直接连接服务器",
        en: "use session mode (pool_mode=session), or connect to the server itself")
    ),
    .encoding: (
      Phrase(zh: "数据库的编码不能保存所有文字", en: "the encoding of the database lacks characters"),
      Phrase(
        zh: "server_encoding 须为 UTF8：CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0",
        en: "server_encoding must be UTF8: CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0")
    ),
    .busy: (
      Phrase(zh: "库正忙", en: "the store is busy"), Phrase(zh: "稍后重试", en: "try again")
    ),
    .clockBackwards: (
      Phrase(zh: "时钟不可信，未作任何更改", en: "the clock cannot be trusted; nothing was changed"),
      Phrase(
        zh: "时钟慢了就校准后重试；时钟现在是对的、只是曾经快过，就用 tender clock accept --reason 理由",
        en: "set the clock if it is wrong; if it is right now and was ahead once: "
          + "tender clock accept --reason TEXT")
    ),
    .outcomeUnknown: (
      Phrase(zh: "提交时连接中断，结果未知", en: "the connection was lost while committing"),
      Phrase(
        zh: "用同一 --key 重试即可得知结果，不会重复登记",
        en: "repeat with the same --key: it tells the outcome and registers nothing twice")
    ),
    .connectionLost: (
      Phrase(zh: "连接中断，未作任何更改", en: "the connection was lost; nothing was changed"),
      Phrase(zh: "重试", en: "try again")
    ),
    .readOnly: (
      Phrase(zh: "库是只读的", en: "the store is read-only"),
      Phrase(zh: "检查文件权限，或连接主服务器", en: "check permissions, or connect to the primary")
    ),
    .full: (
      Phrase(zh: "磁盘已满，未作任何更改", en: "the disk is full; nothing was changed"),
      Phrase(zh: "腾出空间后重试", en: "make room and try again")
    ),
    .inputOutput: (
      Phrase(zh: "读写错误", en: "input/output error"),
      Phrase(zh: "检查磁盘，先做备份", en: "check the disk, and make a backup first")
    ),
    .moved: (
      Phrase(
        zh: "库文件在使用中被移走、删除或替换", en: "the store was moved, removed or replaced while it was open"),
      Phrase(
        zh: "把库放回原处，或用 --store 指明新位置，再办理一次",
        en: "put the store back, or name its new place with --store, and do it again")
    ),
    .locksRefused: (
      Phrase(zh: "这里不允许文件锁：是网络驱动器吗", en: "locks are refused here: a network drive?"),
      Phrase(
        zh: "把库放在本机磁盘上；多台机器共用请用 PostgreSQL",
        en: "keep the store on a disk of this machine; for several machines use PostgreSQL")
    ),
    .contentDamaged: (
      Phrase(zh: "库中的文件内容已损坏", en: "a document in the store is damaged"),
      Phrase(
        zh: "从备份取回；tender doctor --contents 列出全部",
        en: "have it back from a backup; tender doctor --contents lists all of them")
    ),
    .duplicate: (
      Phrase(zh: "库中已有同一行", en: "a row of that name is there already"),
      Phrase(
        zh: "重试；再次出现则计数可能被其他程序改动，运行 tender doctor",
        en: "try again; if it comes back, another program changed a counter: run tender doctor")
    ),
    .changed: (
      Phrase(zh: "别人先改动了", en: "somebody else changed it first"),
      Phrase(zh: "重新读取后再试", en: "read it again and repeat")
    ),
    .unreadableRow: (
      Phrase(zh: "库中有一行无法识别", en: "a stored row cannot be read"),
      Phrase(
        zh: "可能由其他程序改动；运行 tender doctor",
        en: "another program may have changed it; run tender doctor")
    ),
  ]
}
