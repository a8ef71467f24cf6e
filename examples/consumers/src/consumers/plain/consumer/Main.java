package consumer;

import java.nio.file.Path;
import org.gezinscoach.json.GezinscoachJson;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.programme.Programme;
import tools.jackson.databind.json.JsonMapper;

/** Reads a programme by the library's own reader and by the application's own mapper of Jackson 3. */
public final class Main {
    /** A type of the application. */
    public record Bill(String number, Amount amount) {}

    public static void main(String[] arguments) {
        Programme programme = GezinscoachJson.read(Programme.class, Path.of(arguments[0]));
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Programme same = mapper.readValue(Path.of(arguments[0]), Programme.class);
        Bill bill = mapper.readValue("{\"number\":\"B-1\",\"amount\":\"12.50\"}", Bill.class);
        System.out.println(programme.municipality() + " " + programme.equals(same) + " " + bill.amount()
                + " " + mapper.writeValueAsString(new Bill("B-2", Euro.of(3)))
                + " " + isThere("com.fasterxml.jackson.databind.ObjectMapper")
                + " " + Main.class.getModule().isNamed());
    }

    private static boolean isThere(String type) {
        try {
            Class.forName(type);
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
