import Glibc
import TenderCommands

exit(TenderProgram.run(processArguments(), in: .ofThisProcess()).rawValue)
