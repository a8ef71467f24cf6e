package org.gezinscoach.examples.spark;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;
import org.gezinscoach.money.Total;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.SavingKey;
import org.gezinscoach.savings.SavingKind;
import org.gezinscoach.savings.SavingsCube;

/** A cube as it travels between machines: 32 bytes for each cell that there is, and none for any other. */
@SuppressWarnings("EnumOrdinal") // the order of these enums is part of the library's contract
final class SparseCube implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int BYTES_OF_A_CELL = 32;
    private static final short UNSTATED_YEAR = 0;

    private final byte[] cells;

    private SparseCube(byte[] cells) {
        this.cells = cells;
    }

    static SparseCube of(SavingsCube cube) {
        ByteBuffer buffer = ByteBuffer.allocate(cube.cells().size() * BYTES_OF_A_CELL);
        cube.cells().forEach((key, total) -> write(key, total, buffer));
        return new SparseCube(buffer.array());
    }

    SavingsCube cube() {
        ByteBuffer buffer = ByteBuffer.wrap(cells);
        List<Tuple2<SavingKey, Total>> entries = new ArrayList<>();
        while (buffer.hasRemaining()) {
            entries.add(Tuple.of(key(buffer), total(buffer)));
        }
        return new SavingsCube(TreeMap.ofEntries(entries));
    }

    private static void write(SavingKey key, Total total, ByteBuffer buffer) {
        buffer.putShort(key.year().map(year -> (short) year.getValue()).getOrElse(UNSTATED_YEAR))
                .put((byte) key.kind().ordinal())
                .put((byte) key.payer().ordinal())
                .put((byte) key.category().ordinal())
                .put((byte) key.netting().ordinal())
                .put((byte) key.method().ordinal())
                .put((byte) key.budgetEffect().ordinal())
                .putLong(total.known().cents())
                .putLong(total.unknownGains())
                .putLong(total.unknownCosts());
    }

    private static SavingKey key(ByteBuffer buffer) {
        short year = buffer.getShort();
        return SavingKey.builder()
                .year(Option.when(year != UNSTATED_YEAR, () -> Year.of(year)))
                .kind(SavingKind.values()[buffer.get()])
                .payer(Payer.values()[buffer.get()])
                .category(CareCategory.values()[buffer.get()])
                .netting(Netting.values()[buffer.get()])
                .method(Method.values()[buffer.get()])
                .budgetEffect(BudgetEffect.values()[buffer.get()])
                .build();
    }

    private static Total total(ByteBuffer buffer) {
        return new Total(Euro.ofCents(buffer.getLong()), buffer.getLong(), buffer.getLong());
    }
}
