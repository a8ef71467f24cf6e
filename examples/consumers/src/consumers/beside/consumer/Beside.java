package consumer;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import org.gezinscoach.json.GezinscoachJson;
import org.gezinscoach.money.Amount;
import org.gezinscoach.money.Euro;
import org.gezinscoach.programme.Programme;

/** Reads a programme by the library's own reader and by the application's own mapper of Jackson 2. */
public final class Beside {
    /** A type of the application. */
    public record Bill(String number, Amount amount) {}

    public static void main(String[] arguments) throws Exception {
        Programme programme = GezinscoachJson.read(Programme.class, Path.of(arguments[0]));
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Programme same = mapper.readValue(Path.of(arguments[0]).toFile(), Programme.class);
        Bill bill = mapper.readValue("{\"number\":\"B-1\",\"amount\":\"12.50\"}", Bill.class);
        System.out.println(programme.municipality() + " " + programme.equals(same) + " " + bill.amount()
                + " " + mapper.writeValueAsString(new Bill("B-2", Euro.of(3)))
                + " " + Beside.class.getModule().isNamed());
    }
}
