// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** How one writes a technique: the SPI in one page, and the sample of the distribution, as it is compiled and tested there. */
@Component
public final class TechniqueDocsPage implements Page {
    private static final List<String> DOES = List.of("says", "costs", "begins", "weekly", "remembers", "migrates");
    private static final List<String> DESK = List.of("reads", "tells", "asks", "opens", "reports", "proposes", "keeps");
    private static final List<String> CONTRACT = List.of("texts", "same", "hostile", "treatment", "alone", "leaves");
    private final Path sdk;

    @Activate
    public TechniqueDocsPage(BundleContext context) {
        this(Path.of(context.getProperty("faisceau.home"), "sdk"));
    }

    /** With the folder of the sample's parent: outside the framework nobody names it. */
    TechniqueDocsPage(Path sdk) {
        this.sdk = sdk;
    }

    /** A file of the sample. */
    record Source(String name, String text) {}

    /** What the page shows: rows of its tables by their words, and the sample. */
    record Docs(List<String> does, List<String> desk, List<String> contract, List<Source> sample) {}

    @Override
    public Address address() {
        return Address.of("sourcing/techniques/docs").readBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(TechniqueDocsPage.class);
        return Answer.screen(words.say("docs.title"), new StaticTemplates().techniqueDocs(words, new Docs(DOES, DESK, CONTRACT, sample())));
    }

    /** Its class first; empty where the distribution was stripped of it. */
    private List<Source> sample() {
        var folder = sdk.resolve("technique");
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.walk(folder.resolve("src"))) {
            return files.filter(Files::isRegularFile).sorted().map(file -> new Source(folder.relativize(file).toString().replace('\\', '/'), read(file))).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("reading the sample in " + folder, broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException("reading " + file, broken);
        }
    }
}
