// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.util.Optional;
import org.faisceau.console.spi.Answer.Notice;
import org.faisceau.console.spi.Answer.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** A sentence that waits in a signed cookie for the next page. */
@Component(service = Notices.class)
public final class Notices {
    private static final String GAP = "\u001f";
    private static final int LONGEST = 1200;
    private final Stamp stamp = new Stamp();

    @Activate
    public Notices() {}

    void leave(Exchange exchange, Notice notice) {
        var sentence = notice.sentence().length() <= LONGEST ? notice.sentence() : notice.sentence().substring(0, LONGEST) + "…";
        exchange.cookies().setNotice(stamp.sign(notice.tone() + GAP + notice.undo() + GAP + sentence));
    }

    /** The one that waits; it does not come again. */
    Optional<Notice> take(Exchange exchange) {
        var waiting = exchange.cookies().notice();
        if (waiting.isEmpty()) return Optional.empty();
        exchange.cookies().dropNotice();
        return waiting.flatMap(stamp::read).map(text -> text.split(GAP, 3)).map(parts -> new Notice(Tone.valueOf(parts[0]), parts[2], parts[1]));
    }
}
