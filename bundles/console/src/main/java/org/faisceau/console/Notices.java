// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.util.Optional;
import org.faisceau.console.console.Frame;
import org.faisceau.console.spi.Answer.Link;
import org.faisceau.console.spi.Answer.Notice;
import org.faisceau.console.spi.Answer.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A sentence that waits in a signed cookie for the next page. */
@Component(service = Notices.class)
public final class Notices {
    private static final String GAP = "\u001f";
    private static final int LONGEST = 1200;
    private final Stamp stamp = new Stamp();
    private final UndoStamp undo;

    @Activate
    public Notices(@Reference UndoStamp undo) {
        this.undo = undo;
    }

    void leave(Exchange exchange, Notice notice) {
        var sentence = notice.sentence().length() <= LONGEST ? notice.sentence() : notice.sentence().substring(0, LONGEST) + "…";
        var undo = notice.undo().isEmpty() ? "" : this.undo.make(exchange.actor(), notice.undo());
        var link = notice.link().map(it -> it.address() + GAP + it.label()).orElse(GAP);
        exchange.cookies().setNotice(stamp.sign(String.join(GAP, notice.tone().name(), notice.undo(), undo, link, sentence)));
    }

    /** The one that waits; it does not come again. */
    Optional<Frame.Said> take(Exchange exchange) {
        var waiting = exchange.cookies().notice();
        if (waiting.isEmpty()) return Optional.empty();
        exchange.cookies().dropNotice();
        return waiting.flatMap(stamp::read).map(text -> text.split(GAP, 6)).map(Notices::said);
    }

    private static Frame.Said said(String[] parts) {
        var link = parts[3].isEmpty() ? Optional.<Link>empty() : Optional.of(new Link(parts[4], parts[3]));
        return new Frame.Said(new Notice(Tone.valueOf(parts[0]), parts[5], parts[1], link), parts[2], UndoStamp.GOOD_FOR.toSeconds());
    }
}
