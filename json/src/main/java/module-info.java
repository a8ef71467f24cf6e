/**
 * One documented JSON format for the gezinscoach model, read strictly and written deterministically.
 *
 * <pre>{@code
 * Programme programme = GezinscoachJson.read(Programme.class, Path.of("wormerland.json"));
 * }</pre>
 *
 * <p>What is wrong in a document comes as one {@link org.gezinscoach.json.InvalidDocumentException} that says where.
 */
module org.gezinscoach.json {
    requires transitive org.gezinscoach.core;
    requires transitive tools.jackson.databind;
    requires static com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports org.gezinscoach.json;

    provides tools.jackson.databind.JacksonModule with
            org.gezinscoach.json.Jackson3Module;
}
