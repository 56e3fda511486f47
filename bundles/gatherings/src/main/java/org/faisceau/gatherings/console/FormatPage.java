// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.nio.charset.StandardCharsets;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.gatherings.api.Gatherings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A format with all its elements, each with its source; {@code masterclass.json} is the same as a file. */
@Component
public final class FormatPage implements Page {
    private static final String END = ".json";
    private final Formats formats;
    private final Gatherings gatherings;

    @Activate
    public FormatPage(@Reference Formats formats, @Reference Gatherings gatherings) {
        this.formats = formats;
        this.gatherings = gatherings;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/formats/{format}");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(FormatPage.class);
        var named = visit.path("format");
        boolean isFile = named.endsWith(END);
        var found = formats.find(visit.actor(), isFile ? named.substring(0, named.length() - END.length()) : named);
        if (found.isEmpty()) return Answer.notFound();
        var kept = found.get();
        if (isFile) return Answer.download(named, "application/json", out -> out.write(formats.write(kept.format()).getBytes(StandardCharsets.UTF_8)));
        return Answer.screen(kept.format().title().in(visit.locale()), new StaticTemplates().format(words, kept, visit.contributions(kept.format().ref()), FormatMarks.of(kept, formats.list(visit.actor())), formats.mayKeep(visit.actor()), gatherings.mayPlan(visit.actor())));
    }

    /** {@code remove}. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(FormatPage.class);
        var here = "/gatherings/formats/" + visit.path("format");
        if (!visit.action().equals("remove")) return Answer.notFound();
        return formats.remove(visit.actor(), visit.path("format"), visit.form().version()).fold(
                done -> Answer.redirect("/gatherings/formats", words.say("format.removed")),
                invalid -> Answer.redirect(here, Tone.PROBLEM, words.say(invalid.key())),
                lost -> Answer.redirect(here, Tone.WARNING, words.say("format.lost")),
                refused -> Answer.redirect(here, Tone.PROBLEM, words.say("format.used")),
                unknown -> Answer.notFound());
    }
}
