// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.console.spi.Form;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionChannel;
import org.faisceau.directory.api.IntroductionContent;
import org.faisceau.directory.api.Introductions.Saving.Invalid;
import org.faisceau.directory.api.Introductions;
import org.faisceau.kernel.api.Ref;

/** Between the form and what an introduction says. */
final class IntroductionFields {
    /** In the order of the form. */
    static final List<String> ALL = List.of("company", "buyer", "about", "channel", "heldOn", "said", "followUpOn");
    private static final int ID_MAX = 200;

    private IntroductionFields() {}

    /**
     * The content, where the form has no problem.
     *
     * @param faults what the directory finds off beside
     */
    static Optional<IntroductionContent> read(Form form, Function<IntroductionContent, List<Invalid>> faults) {
        var company = form.text("company", ID_MAX);
        var buyer = form.text("buyer", ID_MAX);
        var about = form.value("about");
        var channel = form.choice("channel", IntroductionChannel.class);
        var heldOn = form.day("heldOn");
        var said = form.optional("said", Introductions.TEXT_MAX);
        var followUpOn = form.day("followUpOn");
        if (heldOn.isEmpty() && form.problem("heldOn").isEmpty()) form.reject("heldOn", "form.required");
        boolean isOdd = !about.isEmpty() && !about.matches("(need|solution):\\S{1,100}");
        if (isOdd) form.reject("about", "introduction.unknownAbout");
        var content = new IntroductionContent(company, buyer, about.isEmpty() || isOdd ? Optional.empty() : Optional.of(Ref.of(about)), channel.orElse(IntroductionChannel.OTHER),
                heldOn.orElse(LocalDate.MIN), said, followUpOn);
        faults.apply(content).forEach(one -> form.reject(one.field(), one.key()));
        return form.hasProblems() ? Optional.empty() : Optional.of(content);
    }

    static Form filled(Introduction one) {
        var content = one.content();
        return Form.blank().with("version", String.valueOf(one.version())).with("company", content.company()).with("buyer", content.buyer())
                .with("about", content.about().map(Ref::toString).orElse("")).with("channel", content.channel().name()).with("heldOn", content.heldOn().toString())
                .with("said", content.said()).with("followUpOn", content.followUpOn().map(LocalDate::toString).orElse(""));
    }
}
