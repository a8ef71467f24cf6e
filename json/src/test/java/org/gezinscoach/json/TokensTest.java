package org.gezinscoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.core.ObjectReadContext;

class TokensTest {
    @Test
    void afterTheLastTokenThereIsTheEnd() throws IOException {
        try (JsonParser two = new JsonFactory().createParser("[]");
                tools.jackson.core.JsonParser three =
                        new tools.jackson.core.json.JsonFactory().createParser(ObjectReadContext.empty(), "[]")) {
            for (Tokens tokens : new Tokens[] {new Jackson2Tokens(two), new Jackson3Tokens(three)}) {
                assertThat(tokens.next()).isEqualTo(Token.LIST);
                assertThat(tokens.next()).isEqualTo(Token.END_LIST);
                assertThat(tokens.next()).isEqualTo(Token.END);
                assertThat(tokens.current()).isEqualTo(Token.END);
            }
        }
    }
}
