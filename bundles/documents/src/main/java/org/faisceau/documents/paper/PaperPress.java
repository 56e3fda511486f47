// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.api.PaperBuilder;
import org.faisceau.documents.api.Papers;
import org.faisceau.documents.api.Printed;
import org.faisceau.documents.api.Printed.Reason;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.store.api.Signing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the door of the presses: nothing too long, two papers at a time or one large one. Presses and fonts are loaded by the first paper. */
@Component
public final class PaperPress implements Papers {
    private static final int AT_A_TIME = 2;
    /** A paper beyond this takes both places: memory, not the processor, is what runs short. */
    private static final int LARGE = 1_500;
    private static final int LONGEST_NAME = 80;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private final Duration patience;
    private final Presses presses = new Presses();
    private final Optional<Sealer> sealer;

    @Activate
    public PaperPress(@Reference Signing signing) {
        this(PATIENCE, Optional.of(new Sealer(signing)));
    }

    /** One that seals nothing. */
    public PaperPress() {
        this(PATIENCE);
    }

    PaperPress(Duration patience) {
        this(patience, Optional.empty());
    }

    private PaperPress(Duration patience, Optional<Sealer> sealer) {
        this.patience = patience;
        this.sealer = sealer;
    }

    @Override
    public Printed print(Paper paper, Format format) {
        var words = Texts.beside(PaperPress.class).in(paper.locale());
        if (!paper.whole()) {
            var sentence = words.say("refused.TOO_LONG", PaperBuilder.MAX_CELLS, PaperBuilder.MAX_CHARS);
            return new Printed.Refused(Reason.TOO_LONG, sentence);
        }
        int taken = paper.cells() > LARGE ? AT_A_TIME : 1;
        if (!mayBegin(taken)) return new Printed.Refused(Reason.BUSY, words.say("refused.BUSY"));
        try {
            return new Printed.Ready(fileName(paper, words, format), printed(paper, words, format));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a " + format + " of paper " + paper.reference(), e);
        } finally {
            places.release(taken);
        }
    }

    private byte[] printed(Paper paper, Words words, Format format) throws IOException {
        var file = presses.print(paper, words, format);
        return paper.code().isEmpty() || format != Format.PDF ? file : sealer.map(one -> one.sealed(file, paper.code())).orElse(file);
    }

    /** A place that a test holds. */
    Semaphore places() {
        return places;
    }

    private boolean mayBegin(int taken) {
        try {
            return places.tryAcquire(taken, patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String fileName(Paper paper, Words words, Format format) {
        var name = Stream.of(paper.kicker(), paper.reference(), paper.title()).map(part -> SortKey.of(part).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("-"));
        var kept = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).replaceAll("-[^-]*$", "") : name;
        return (kept.isEmpty() ? words.say("file.name") : kept) + "." + format.extension();
    }
}
