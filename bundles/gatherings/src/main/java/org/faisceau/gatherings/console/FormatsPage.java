// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
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
        return asked(visit, 200, Form.blank());
    }

    /** {@code import}: a file. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(FormatsPage.class);
        var upload = visit.upload("file");
        var form = Form.blank();
        if (!formats.mayKeep(visit.actor())) return Answer.refused(words.say("format.refused"));
        if (upload.isEmpty() || upload.get().size() == 0) return asked(visit, 422, form.reject("file", "format.noFile"));
        if (upload.get().size() > FILE_MAX) return asked(visit, 422, form.reject("file", "format.fileLong", FILE_MAX));
        try (var in = upload.get().open()) {
            return formats.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)).fold(read -> keep(visit, words, read.format()), unfit -> off(visit, words, unfit.path(), unfit.key(), unfit.limits()));
        } catch (IOException broken) {
            throw new UncheckedIOException("reading an uploaded file", broken);
        }
    }

    private Answer keep(Visit visit, Words words, Format format) {
        return formats.keep(visit.actor(), format, 0).fold(
                done -> Answer.redirect("/gatherings/formats/" + format.id(), words.say("format.imported")),
                invalid -> off(visit, words, invalid.path(), invalid.key(), invalid.limits()),
                lost -> asked(visit, 409, Form.blank().reject("file", "format.taken", format.id())),
                refused -> Answer.refused(words.say("format.refused")),
                unknown -> Answer.notFound());
    }

    /** What is off, beside the file. */
    private Answer off(Visit visit, Words words, String path, String key, List<Integer> limits) {
        var why = words.say(key, limits.toArray());
        return asked(visit, 422, path.isEmpty() ? Form.blank().reject("file", "format.off", why) : Form.blank().reject("file", "format.at", path, why));
    }

    private Answer asked(Visit visit, int status, Form form) {
        var words = visit.words(FormatsPage.class);
        return new Answer.Screen(status, words.say("formats.title"), new StaticTemplates().formats(words, formats.list(visit.actor()), formats.mayKeep(visit.actor()), form));
    }
}
