// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Form;
import org.faisceau.needs.api.Amount;
import org.faisceau.needs.api.Called;
import org.faisceau.needs.api.Calls;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Reply;

/**
 * An authority's answer as it is typed.
 *
 * @param own what it answered before
 * @param answered how many authorities answered in all
 */
record CallForm(Need need, Optional<Reply> own, int answered, Form form) {
    static final List<String> FIELDS = List.of("stance", "callLeast", "callMost", "callComment");

    static CallForm of(Need need, Called called, Form form) {
        return new CallForm(need, own(called), called.answered(), form);
    }

    static CallForm of(Need need, Called called) {
        return of(need, called, filled(own(called)));
    }

    String address() {
        return "/needs/" + need.id() + "/call";
    }

    /** What was typed, where the form has no problem. */
    static Optional<Amount> read(Form form) {
        var least = form.euros("callLeast");
        var most = form.euros("callMost");
        form.optional("callComment", Calls.COMMENT_MAX);
        boolean isCrossed = least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0;
        if (isCrossed) form.reject("callMost", "need.amountsCrossed");
        return form.hasProblems() ? Optional.empty() : Optional.of(new Amount(least, most));
    }

    private static Optional<Reply> own(Called called) {
        return called.replies().stream().findFirst();
    }

    static Form filled(Optional<Reply> own) {
        var form = Form.blank().with("version", own.map(one -> String.valueOf(one.version())).orElse("0"));
        return own.map(one -> form.with("stance", one.stance().name()).with("callComment", one.comment()).with("callLeast", NeedFields.euros(one.amount().least()))
                .with("callMost", NeedFields.euros(one.amount().most()))).orElse(form);
    }
}
