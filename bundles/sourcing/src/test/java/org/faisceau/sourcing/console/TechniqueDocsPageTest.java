// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import static org.faisceau.sourcing.OpenSourcing.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.faisceau.sourcing.spi.Desk;
import org.faisceau.sourcing.spi.Technique;
import org.faisceau.testkit.PageTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TechniqueDocsPageTest {
    private static final Path SDK = Path.of("..", "..", "runtime", "app", "src", "main", "distribution", "sdk");

    private static PageTester page(Path sdk) {
        return PageTester.of(new TechniqueDocsPage(sdk)).as(MANAGER);
    }

    private static String text(Locale locale) {
        return page(SDK).in(locale).show("/sourcing/techniques/docs").text();
    }

    @Test
    void showsTheSampleOfTheDistribution() {
        var text = text(Locale.FRENCH);
        assertTrue(text.contains("public final class OpenCall implements Technique") && text.contains("class OpenCallContractTest extends TechniqueContract") && text.contains("name=Appel ouvert"), text);
    }

    @Test
    void forgetsNothingOfTheSpi() {
        var text = text(Locale.ENGLISH);
        var missing = List.of(Technique.class, Desk.class).stream().flatMap(type -> Arrays.stream(type.getDeclaredMethods())).filter(method -> !method.isSynthetic()).map(method -> method.getName()).filter(name -> !text.contains(name + "(")).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void saysWhereTheSampleIsMissing(@TempDir Path empty) {
        assertTrue(page(empty).show("/sourcing/techniques/docs").text().contains("L’exemple n’est pas là"));
    }
}
