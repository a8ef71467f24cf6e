package org.gezinscoach.examples.springboot;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The application as its callers see it: over HTTP, on a port of its own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class ApplicationTest {
    private static final Path SAMPLES =
            Path.of("..", "evaluation", "src/main/resources/org/gezinscoach/examples/evaluation");
    private static final String BROKEN = """
            {"format":"gezinscoach","version":1,"municipality":"geheim","period":{"from":"2025-01-01"},"coachingCosts":[
            {"year":2024,"amount":"1.00","source":{"document":"geheim","table":"b","row":"c","standing":"MADE_UP"}},
            {"year":2023,"amount":"2.00","source":{"document":"geheim","table":"b","row":"c","standing":"MADE_UP"}}]}""";
    private static final String BUDGET = """
            {"events": [
            {"event": "OPENED", "id": "O-1",
             "bookedOn": "2025-01-10", "effectiveOn": "2025-01-10", "voucher": "V-1",
             "ceiling": "5000.00", "amount": "4000.00", "holder": {"team": "gezinscoaches"}}
            ]}""";
    private static final String ADVANCE = """
            {"event":"ADVANCED","id":"%s","bookedOn":"2025-02-01","effectiveOn":"2025-02-01","voucher":"V-2",\
            "household":{"scope":"Voorbeeldstad 2025","label":"7"},"purpose":"geheim","amount":"%s"}""";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"almelo", "almelo-wachtlijst", "voorbeeldstad", "wormerland"})
    void aProgrammeComesBackByteForByteButForTheBlanksOfItsLayout(String sample) throws Exception {
        byte[] written = Files.readString(SAMPLES.resolve(sample + ".json"))
                .replaceAll("(?m)^ +|(?<=\":) ", "")
                .replace("\n", "")
                .getBytes(UTF_8);

        HttpResponse<byte[]> added = client.send(
                request("/programmes")
                        .POST(BodyPublishers.ofFile(SAMPLES.resolve(sample + ".json")))
                        .build(),
                BodyHandlers.ofByteArray());
        HttpResponse<byte[]> found = client.send(request(location(added)).build(), BodyHandlers.ofByteArray());

        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.body()).isEqualTo(written);
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).isEqualTo(written);
    }

    @Test
    void theTotalsLeaveOutWhatWouldTellOfOneFamily() throws Exception {
        String almelo = location(post("/programmes", Files.readString(SAMPLES.resolve("almelo.json")), "en"));

        assertThat(send(request(almelo + "/totals")).body()).isEqualTo("""
                {"municipality":"Almelo","policy":"AS_PRINTED","complete":true,\
                "totals":[{"kind":"DIRECT"},{"kind":"THREAT_BASED","amount":"862370.00"}]}""");
    }

    @Test
    void aBrokenDocumentIsAProblemThatListsEverythingThatIsWrongInIt() throws Exception {
        HttpResponse<String> answer = post("/programmes", BROKEN, "en");

        assertProblem(answer, 400, """
                {"instance":"/programmes","status":400,"title":"The document cannot be read",\
                "type":"tag:voorbeeldstad.example,2026:invalid-document","problems":[\
                {"code":"BROKEN_REFERENCE","pointer":"/coachingCosts/0/year","line":1,"column":1,\
                "message":"year must lie within the period of the programme"},\
                {"code":"BROKEN_REFERENCE","pointer":"/coachingCosts/1/year","line":1,"column":1,\
                "message":"year must lie within the period of the programme"}]}""");
    }

    @Test
    void aBrokenDocumentIsAProblemInDutchForWhoAcceptsThat() throws Exception {
        HttpResponse<String> answer = post("/coach-budgets", BUDGET.replace("\"4000.00\"", "\"40 geheim\""), "nl-NL");

        assertProblem(answer, 400, """
                {"instance":"/coach-budgets","status":400,"title":"Het document kan niet worden gelezen",\
                "type":"tag:voorbeeldstad.example,2026:invalid-document","problems":[\
                {"code":"WRONG_VALUE","pointer":"/events/0/amount","line":4,"column":34,\
                "message":"amount moet worden geschreven als 5000, 5000.00 of -3480.00"}]}""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"{\"events\": geheim}|1|12", "{\"geheim\":|1|11", "null|0|0"})
    void aTextThatIsNotOneJsonValueIsAProblemWithItsPlace(String text, int line, int column) throws Exception {
        HttpResponse<String> answer = post("/coach-budgets", text, "de");

        assertProblem(answer, 400, """
                {"instance":"/coach-budgets","status":400,"title":"The document cannot be read",\
                "type":"tag:voorbeeldstad.example,2026:invalid-document","problems":[\
                {"code":"UNREADABLE","pointer":"","line":%d,"column":%d,\
                "message":"the text must be one JSON value"}]}""".formatted(line, column));
    }

    @Test
    void bytesThatAreNotUtf8AreAProblem() throws Exception {
        byte[] latin = "{\"events\": [{\"event\": \"OPENED\", \"id\": \"\u00e9\"}]}".getBytes(ISO_8859_1);

        HttpResponse<String> answer = send(request("/coach-budgets").POST(BodyPublishers.ofByteArray(latin)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"UNREADABLE\",\"pointer\":\"\",\"line\":1");
    }

    @Test
    void aFieldThatStandsTwiceIsAProblem() throws Exception {
        HttpResponse<String> answer = post("/coach-budgets", "{\"events\": [], \"events\": []}", "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"code\":\"DUPLICATE_FIELD\",\"pointer\":\"/events\",\"line\":1,\"column\":16");
    }

    @Test
    void whatFollowsTheDocumentIsAProblem() throws Exception {
        HttpResponse<String> answer = post("/coach-budgets", BUDGET + " {}", "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"UNREADABLE\",\"pointer\":\"\",\"line\":5,\"column\":4");
    }

    @Test
    void aRefusalIsAProblemWithItsCodeAndFigures() throws Exception {
        String events = location(post("/coach-budgets", BUDGET, "en")) + "/events";
        assertThat(post(events, ADVANCE.formatted("A-1", "3200.00"), "en").statusCode())
                .isEqualTo(200);

        HttpResponse<String> answer = post(events, ADVANCE.formatted("A-2", "2000.00"), "en");

        assertProblem(answer, 409, """
                {"detail":"coach budget has EUR 800.00 available, but EUR 2000.00 was requested",\
                "instance":"%s","status":409,"title":"Refused","type":"tag:voorbeeldstad.example,2026:refused",\
                "code":"not-enough","figures":{"event":"A-2","available":"800.00","requested":"2000.00"}}""".formatted(events));
    }

    @Test
    void aRefusalIsAProblemInDutchForWhoAcceptsThatAndChangesNothing() throws Exception {
        String budget = location(post("/coach-budgets", BUDGET, "nl"));
        String before = send(request(budget)).body();

        HttpResponse<String> answer = post(budget + "/events", ADVANCE.formatted("A-1", "4000.01"), "nl");

        assertProblem(answer, 409, """
                {"detail":"het coachbudget heeft EUR 4000.00 beschikbaar, maar er is EUR 4000.01 gevraagd",\
                "instance":"%s/events","status":409,"title":"Geweigerd","type":"tag:voorbeeldstad.example,2026:refused",\
                "code":"not-enough","figures":{"event":"A-1","available":"4000.00","requested":"4000.01"}}""".formatted(budget));
        assertThat(send(request(budget)).body()).isEqualTo(before);
    }

    @Test
    void whatIsNotThereIsAProblem() throws Exception {
        HttpResponse<String> answer = send(request("/programmes/geheim"));

        assertProblem(answer, 404, """
                {"instance":"/programmes/geheim","status":404,"title":"Not Found"}""");
    }

    @Test
    void nothingOfARequestIsLogged(CapturedOutput output) throws Exception {
        post("/programmes", BROKEN, "en");
        post("/coach-budgets", "{\"geheim\": geheim", "en");
        post("/coach-budgets", "{\"geheim\": 1}", "en");
        String events = location(post("/coach-budgets", BUDGET, "en")) + "/events";

        HttpResponse<String> refused = post(events, ADVANCE.formatted("A-1", "5000.00"), "en");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(output.getAll()).contains("Tomcat started").doesNotContain("geheim", "A-1", "Voorbeeldstad");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String body) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).isEqualTo(body);
    }

    private HttpResponse<String> post(String path, String body, String language) throws Exception {
        return send(request(path).header("Accept-Language", language).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port).resolve(path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
