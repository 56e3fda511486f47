// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Format.Layout;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.gatherings.api.Formats.Kept;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes a format of this Living-Lab, or makes one from another: those of the product stay as they are. */
@Component
public final class EditFormatPage implements Page {
    private static final int WORD_MAX = 34;
    private final Formats formats;

    @Activate
    public EditFormatPage(@Reference Formats formats) {
        this.formats = formats;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/formats/{format}/edit").readBy(Role.MANAGER).writtenBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(EditFormatPage.class);
        return formats.find(visit.actor(), visit.path("format")).map(kept -> asked(visit, 200, kept, FormatText.filled(Form.blank(), words, kept.format()).with("version", String.valueOf(kept.version())))).orElseGet(Answer::notFound);
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditFormatPage.class);
        var found = formats.find(visit.actor(), visit.path("format"));
        if (found.isEmpty()) return Answer.notFound();
        var base = found.get();
        var form = visit.form();
        var read = new FormatReading(words, form, base.format()).read(base.isOwn() ? base.format().id() : free(visit, form.value("formatTitle")));
        return read.map(format -> keep(visit, base, format, form)).orElseGet(() -> asked(visit, 422, base, form));
    }

    private Answer keep(Visit visit, Kept base, Format format, Form form) {
        var words = visit.words(EditFormatPage.class);
        return formats.keep(visit.actor(), format, base.isOwn() ? form.version() : 0).fold(
                done -> Answer.redirect("/gatherings/formats/" + format.id(), words.say("format.kept")),
                invalid -> asked(visit, 422, base, form.reject(FormatText.field(invalid.path()), "format.fieldOff", words.say(invalid.key(), invalid.limits().toArray()))),
                lost -> base.isOwn() ? conflict(visit, lost.current()) : asked(visit, 409, lost.current(), form.with("version", String.valueOf(lost.current().version())).reject("formatTitle", "format.lostBy", lost.current().format().title().in(visit.locale()))),
                refused -> Answer.refused(words.say("format.refused")),
                unknown -> Answer.notFound());
    }

    /** Both versions, field by field; lists as the lines that people wrote. */
    private Answer conflict(Visit visit, Kept current) {
        var words = visit.words(EditFormatPage.class);
        var theirs = FormatText.filled(Form.blank(), words, current.format());
        var here = "/gatherings/formats/" + current.format().id();
        var clash = Clash.of(theirs, visit.form(), FormatText.fields(), field -> FormatText.label(words, field), (field, value) -> FormatText.said(words, field, value));
        return Answer.conflict(current.format().title().in(visit.locale()), Ui.clash(words, clash, here + "/edit", current.version(), here, "save"));
    }

    /** A word made of the title that no format has. */
    private String free(Visit visit, String title) {
        var stem = FormatWord.of(title, WORD_MAX, "format");
        int number = 1;
        while (formats.find(visit.actor(), named(stem, number)).isPresent()) number++;
        return named(stem, number);
    }

    private static String named(String stem, int number) {
        return number == 1 ? stem : stem + "-" + number;
    }

    private Answer asked(Visit visit, int status, Kept kept, Form form) {
        var words = visit.words(EditFormatPage.class);
        if (status == 200 && !kept.isOwn()) form.with("formatTitle", words.say("format.copyOf", kept.format().title().in(visit.locale())));
        return new Answer.Screen(status, words.say(kept.isOwn() ? "format.edit" : "format.copy"), new StaticTemplates().formatForm(words, kept, FormatText.called(form, words), Option.of(Layout.Shape.class, one -> words.say("shape." + one))));
    }
}
