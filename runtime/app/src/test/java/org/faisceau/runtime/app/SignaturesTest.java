// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What strangers compile against changes on purpose: each package has its committed list in {@code src/test/signatures}. */
class SignaturesTest {
    private static final List<String> PACKAGES = List.of("kernel.api", "kernel.spi", "console.spi", "console.spi.rows", "sourcing.spi", "search.spi", "documents.spi", "messages.spi", "directory.spi", "rules.spi", "purchases.spi");
    private static final Path LISTS = Path.of("src", "test", "signatures");
    private static final String HOW = """

            A line that is lost breaks plug-ins built against it, and so does a gained method without « default » in a type that others implement:
            raise the major version in package-info, and say in CHANGES.md what to write instead. Any other line gained raises the minor one.
            On purpose? Accept it, and commit the lists:  ./mvnw -f runtime/app/pom.xml test -Dtest=SignaturesTest -Dsignatures=accept
            """;

    @Test
    void thePromisesAreThoseOfTheCommittedLists() throws IOException {
        var classes = new ClassFileImporter().importPackages(PACKAGES.stream().map(name -> "org.faisceau." + name).toList());
        var changes = new ArrayList<String>();
        for (var name : PACKAGES) {
            var now = Signatures.of(classes, "org.faisceau." + name);
            changes.addAll(difference(name, Files.readAllLines(accepted(LISTS.resolve(name + ".txt"), now)), now));
        }
        assertEquals(List.of(), changes, HOW);
    }

    @Test
    void saysWhatIsLostAndWhatIsGained() {
        assertEquals(List.of("sourcing.spi lost Desk.now(): Instant", "sourcing.spi gained Desk.now(): long"),
                difference("sourcing.spi", List.of("Desk.now(): Instant", "Desk.today(): LocalDate"), List.of("Desk.now(): long", "Desk.today(): LocalDate")));
    }

    private static Path accepted(Path list, Collection<String> now) throws IOException {
        return System.getProperty("signatures", "").equals("accept") ? Files.write(list, now) : list;
    }

    private static List<String> difference(String name, Collection<String> before, Collection<String> now) {
        var lost = new TreeSet<>(before);
        lost.removeAll(now);
        var gained = new TreeSet<>(now);
        gained.removeAll(before);
        var said = new ArrayList<>(lost.stream().map(line -> name + " lost " + line).toList());
        said.addAll(gained.stream().map(line -> name + " gained " + line).toList());
        return said;
    }
}
