// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The rows of {@code features/INVENTORY.md}, which says how they are to be read. */
final class Inventory {
    /** The tree that this module is in. */
    static final Path SOURCES = Path.of(System.getProperty("distribution"), "..", "..", "..", "..").normalize();

    private static final Pattern ROW = Pattern.compile("\\|\\s*\\d+\\s*\\|.*");
    private static final String ANOTHER = "→";

    private Inventory() {}

    /**
     * A row.
     *
     * @param steps the address to begin at, then words of each link that is followed
     * @param words each of them stands in the element
     */
    record Row(int number, String asked, List<String> steps, String role, String element, List<String> words, String test, String note) {
        boolean isTextAlone() {
            return note.contains("texte");
        }

        /** The class of the test, as a file of one of the modules has it. */
        Path file() {
            return Path.of("src", "test", "java", "org", "faisceau").resolve(test.substring(0, test.lastIndexOf('.')).replace('.', '/') + ".java");
        }

        String method() {
            return test.substring(test.lastIndexOf('.') + 1);
        }
    }

    static List<Row> rows() throws IOException {
        return Files.readAllLines(SOURCES.resolve("features").resolve("INVENTORY.md")).stream().filter(line -> ROW.matcher(line).matches()).map(Inventory::row).toList();
    }

    private static Row row(String line) {
        var cells = Arrays.stream(line.substring(1).split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != 9) throw new IllegalStateException("not eight cells: " + line);
        var element = cells.get(4).replace("`", "");
        return new Row(Integer.parseInt(cells.get(0)), cells.get(1), parts(cells.get(2), ANOTHER), cells.get(3), element, parts(cells.get(5), " / "), cells.get(6), cells.get(7));
    }

    private static List<String> parts(String cell, String between) {
        return Arrays.stream(cell.split(between)).map(String::strip).toList();
    }
}
