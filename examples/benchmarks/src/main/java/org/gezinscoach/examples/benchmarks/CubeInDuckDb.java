package org.gezinscoach.examples.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.gezinscoach.intervention.BudgetEffect;
import org.gezinscoach.intervention.CareCategory;
import org.gezinscoach.intervention.Payer;
import org.gezinscoach.money.Euro;
import org.gezinscoach.savings.Method;
import org.gezinscoach.savings.Netting;
import org.gezinscoach.savings.Saving;
import org.gezinscoach.savings.SavingKind;

/** Savings lines in a table of DuckDB, in this process and in memory; the words of a vocabulary are small numbers there. */
@SuppressWarnings("EnumOrdinal")
final class CubeInDuckDb {
    private static final String TABLE = """
            create table line (year smallint, kind tinyint, payer tinyint, category tinyint, netting tinyint, method tinyint,
                effect tinyint, cents bigint, cost boolean)""";
    private static final String SUMS = """
            select year, kind, payer, category, netting, method, effect, sum(cents)::bigint,
                count(*) filter (cents is null and not cost), count(*) filter (cents is null and cost)
            from line group by all""";

    private final Connection connection;

    CubeInDuckDb(List<Saving> savings, int threads) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("set threads = " + threads);
            statement.execute(TABLE);
        }
        try (DuckDBAppender rows = connection.unwrap(DuckDBConnection.class).createAppender("line")) {
            for (PlainLine<Long> line : PlainLine.of(savings, Euro::cents)) {
                append(line, rows);
            }
        }
    }

    private static void append(PlainLine<Long> line, DuckDBAppender rows) throws SQLException {
        rows.beginRow()
                .append(line.year() == null ? null : line.year().shortValue())
                .append((byte) line.kind().ordinal())
                .append((byte) line.payer().ordinal())
                .append((byte) line.category().ordinal())
                .append((byte) line.netting().ordinal())
                .append((byte) line.method().ordinal())
                .append((byte) line.effect().ordinal())
                .append(line.amount())
                .append(line.cost())
                .endRow();
    }

    PlainSums<Long> sums() throws SQLException {
        Map<PlainLine.Key, Long> known = new HashMap<>();
        Map<PlainLine.Key, Long> gains = new HashMap<>();
        Map<PlainLine.Key, Long> costs = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SUMS)) {
            while (row.next()) {
                PlainLine.Key key = key(row);
                known.put(key, row.getLong(8));
                gains.put(key, row.getLong(9));
                costs.put(key, row.getLong(10));
            }
        }
        return new PlainSums<>(known, gains, costs);
    }

    private static PlainLine.Key key(ResultSet row) throws SQLException {
        int year = row.getInt(1);
        return new PlainLine.Key(
                row.wasNull() ? null : year,
                SavingKind.values()[row.getInt(2)],
                Payer.values()[row.getInt(3)],
                CareCategory.values()[row.getInt(4)],
                Netting.values()[row.getInt(5)],
                Method.values()[row.getInt(6)],
                BudgetEffect.values()[row.getInt(7)]);
    }
}
