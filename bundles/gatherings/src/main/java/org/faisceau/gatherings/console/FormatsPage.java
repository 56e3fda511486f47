// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The formats to choose from; a file of another Living-Lab's comes in here. */
@Component
public final class FormatsPage implements Page {
    private static final int FILE_MAX = 500_000;
    private final Formats formats;

    @Activate
    public FormatsPage(@Reference Formats formats) {
        this.formats = formats;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/formats");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(FormatsPage.class);
        return Answer.screen(words.say("formats.title"), new StaticTemplates().formats(words, formats.list(visit.actor()), formats.mayKeep(visit.actor())));
    }

    /** {@code import}: a file. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(FormatsPage.class);
        var upload = visit.upload("file");
        if (upload.isEmpty() || upload.get().size() == 0) return problem(words.say("format.noFile"));
        if (upload.get().size() > FILE_MAX) return problem(words.say("format.long"));
        try (var in = upload.get().open()) {
            return formats.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)).fold(read -> keep(visit, words, read.format()), unfit -> problem(off(words, unfit.path(), unfit.key())));
        } catch (IOException broken) {
            throw new UncheckedIOException("reading an uploaded file", broken);
        }
    }

    private Answer keep(Visit visit, Words words, Format format) {
        return formats.keep(visit.actor(), format, 0).fold(
                done -> Answer.redirect("/gatherings/formats/" + format.id(), words.say("format.imported")),
                invalid -> problem(off(words, invalid.path(), invalid.key())),
                lost -> problem(words.say("format.taken", format.id())),
                refused -> Answer.refused(words.say("format.refused")),
                unknown -> Answer.notFound());
    }

    static String off(Words words, String path, String key) {
        return path.isEmpty() ? words.say(key) : words.say("format.at", path, words.say(key));
    }

    private static Answer problem(String sentence) {
        return Answer.redirect("/gatherings/formats", Tone.PROBLEM, sentence);
    }
}
