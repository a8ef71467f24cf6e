package org.gezinscoach.examples.kotlin

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import java.nio.file.Path
import kotlin.io.path.writeText
import org.assertj.core.api.Assertions.assertThat
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** The compiler knows that the library takes no null, and gives none. */
class NullnessTest {
    @TempDir
    private lateinit var folder: Path

    @Test
    fun `null is refused where the library takes a value`() {
        val (code, said) = compile("val none: Euro = Euro.parse(null)")

        assertThat(code).isEqualTo(ExitCode.COMPILATION_ERROR)
        assertThat(said).contains("Line.kt:2:29: error: null cannot be a value of a non-null type 'String'")
    }

    @Test
    fun `a value that the library gives needs no check for null`() {
        val (code, said) = compile("val zero: Euro = Euro.parse(\"0\") ?: Euro.ZERO")

        assertThat(code).isEqualTo(ExitCode.COMPILATION_ERROR)
        assertThat(said)
            .contains("elvis operator (?:) always returns the left operand")
            .contains("error: warnings found and -Werror specified")
            .containsOnlyOnce("Line.kt:")
    }

    private fun compile(line: String): Pair<ExitCode, String> {
        val source = folder.resolve("Line.kt").apply { writeText("import org.gezinscoach.money.Euro\n$line\n") }
        val said = ByteArrayOutputStream()
        val code = K2JVMCompiler().exec(
            PrintStream(said), "-Werror", "-no-stdlib", "-no-reflect",
            "-classpath", System.getProperty("java.class.path"),
            "-d", folder.toString(), source.toString(),
        )
        return code to said.toString(Charsets.UTF_8)
    }
}
