// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faisceau.challenges.api.Applications;
import org.faisceau.challenges.api.Edition;
import org.faisceau.challenges.api.Mark;
import org.faisceau.challenges.api.Rating;
import org.faisceau.console.spi.Form;

/** Between the form of a member of the jury and what is recorded: either an interest, or marks with motives. */
final class RatingForm {
    private RatingForm() {}

    /** What a member said before, to be read in the form again. */
    static Form filled(Optional<Rating> rating) {
        var form = Form.blank();
        rating.ifPresent(one -> {
            form.with("seen", String.valueOf(one.version())).with("interest", one.interest());
            for (int at = 0; at < one.marks().size(); at++) form.with("points" + (at + 1), String.valueOf(one.marks().get(at).points())).with("motive" + (at + 1), one.marks().get(at).motive());
        });
        return form;
    }

    /** Marks as typed; a problem beside each that is missing. None where there is an interest. */
    static List<Mark> read(Form form, Edition edition) {
        var interest = form.optional("interest", Applications.LINE_MAX);
        if (!interest.isEmpty()) return List.of();
        if (!form.flag("none")) form.reject("none", "rating.undeclared");
        var marks = new ArrayList<Mark>();
        for (int at = 1; at <= edition.content().criteria().size(); at++) {
            var points = form.number("points" + at, 0, Mark.MOST);
            var motive = form.text("motive" + at, Applications.TEXT_MAX);
            if (points.isEmpty()) form.reject("points" + at, "form.required");
            marks.add(new Mark(points.orElse(0), motive));
        }
        return marks;
    }
}
