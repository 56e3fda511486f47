// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Form;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionChannel;
import org.faisceau.directory.api.IntroductionContent;
import org.faisceau.directory.api.Introductions;
import org.faisceau.kernel.api.Ref;

/** Between the form and what an introduction says. */
final class IntroductionFields {
    /** In the order of the form. */
    static final List<String> ALL = List.of("company", "buyer", "about", "channel", "heldOn", "said", "followUpOn");
    private static final int ID_MAX = 200;

    private IntroductionFields() {}

    /** The content, where the form has no problem. */
    static Optional<IntroductionContent> read(Form form) {
        var company = form.text("company", ID_MAX);
        var buyer = form.text("buyer", ID_MAX);
        var about = form.value("about");
        var channel = form.choice("channel", IntroductionChannel.class);
        var heldOn = form.day("heldOn");
        var said = form.optional("said", Introductions.TEXT_MAX);
        var followUpOn = form.day("followUpOn");
        if (heldOn.isEmpty() && form.problem("heldOn").isEmpty()) form.reject("heldOn", "form.required");
        if (!about.isEmpty() && !about.matches("(need|solution):\\S{1,100}")) form.reject("about", "introduction.unknownAbout");
        if (form.hasProblems()) return Optional.empty();
        return Optional.of(new IntroductionContent(company, buyer, about.isEmpty() ? Optional.empty() : Optional.of(Ref.of(about)), channel.orElseThrow(),
                heldOn.orElseThrow(), said, followUpOn));
    }

    static Form filled(Introduction one) {
        var content = one.content();
        return Form.blank().with("version", String.valueOf(one.version())).with("company", content.company()).with("buyer", content.buyer())
                .with("about", content.about().map(Ref::toString).orElse("")).with("channel", content.channel().name()).with("heldOn", content.heldOn().toString())
                .with("said", content.said()).with("followUpOn", content.followUpOn().map(LocalDate::toString).orElse(""));
    }
}
