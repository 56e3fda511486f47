// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.Records;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was put in the bin and may still be restored, by kind; one or many come back, or end before their day. */
@Component
public final class BinPage implements Page {
    private static final String HERE = "/bin";
    private static final int LINES = 50;
    private static final int FEW = 10;
    private final Records records;
    private final Accounts accounts;

    @Activate
    public BinPage(@Reference Records records, @Reference Accounts accounts) {
        this.records = records;
        this.accounts = accounts;
    }

    @Override
    public Address address() {
        return Address.of("bin").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(BinPage.class);
        var kinds = records.bins().stream().map(it -> new BinView.Kind(it.kind(), it.title(visit.locale()))).toList();
        var chosen = records.bin(visit.query("kind")).map(Bin::kind).orElse("");
        var parts = records.bins().stream().filter(it -> chosen.isEmpty() || it.kind().equals(chosen)).map(it -> part(visit, it, !chosen.isEmpty()))
                .filter(it -> !it.lines().items().isEmpty()).toList();
        return Answer.screen(words.say("bin.title"), new StaticTemplates().bin(visit, words, new BinView(kinds, chosen, parts)));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(BinPage.class);
        if (visit.action().equals("undo")) return undo(visit, words);
        var refs = visit.form().all("ref").stream().filter(it -> it.matches("[a-z][a-z-]*:.{1,100}")).map(Ref::of).distinct().limit(2L * LINES).toList();
        if (refs.isEmpty()) return Answer.redirect(HERE, Tone.WARNING, words.say("bulk.nothing"));
        boolean ends = visit.action().equals("end");
        var outcomes = refs.stream().map(ref -> act(visit, ref, ends)).toList();
        var refused = outcomes.stream().flatMap(it -> it.<Optional<String>>fold(
                done -> Optional.empty(), no -> Optional.of(no.why()), unknown -> Optional.of(words.say("bin.gone"))).stream()).distinct().limit(3).toList();
        long done = outcomes.stream().filter(Bin.Outcome.Done.class::isInstance).count();
        var said = words.say(ends ? "bin.ended" : "bin.restored", done);
        if (!refused.isEmpty()) return Answer.redirect(HERE, Tone.WARNING, said + " " + String.join(" ", refused));
        return Answer.redirect(back(visit, refs, ends), said);
    }

    /** One record restored from its own address: there it is again. */
    private String back(Visit visit, List<Ref> refs, boolean ends) {
        var asked = visit.form().value("back");
        return !ends && refs.size() == 1 && asked.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]*") ? asked : HERE;
    }

    /** The button of the notice that told that a record was put here. */
    private Answer undo(Visit visit, Words words) {
        if (!visit.query("ref").matches("[a-z][a-z-]*:.{1,100}")) return Answer.notFound();
        var ref = Ref.of(visit.query("ref"));
        var address = records.kind(ref.kind()).map(it -> it.address(ref)).orElse(HERE);
        return act(visit, ref, false).fold(
                done -> Answer.redirect(address, words.say("bin.restored", 1)),
                refused -> Answer.redirect(HERE, Tone.WARNING, refused.why()),
                unknown -> Answer.redirect(HERE, Tone.WARNING, words.say("bin.gone")));
    }

    private Bin.Outcome act(Visit visit, Ref ref, boolean ends) {
        var bin = records.bin(ref.kind());
        if (bin.isEmpty()) return new Bin.Outcome.Unknown();
        return ends ? bin.get().end(visit.actor(), ref, visit.locale()) : bin.get().restore(visit.actor(), ref, visit.locale());
    }

    private BinView.Part part(Visit visit, Bin bin, boolean whole) {
        var slice = bin.page(visit.actor(), whole ? visit.after() : "", whole ? LINES : FEW);
        var named = accounts.shownNames(slice.items().stream().map(Bin.Binned::who).filter(who -> !who.isEmpty()).toList());
        return new BinView.Part(new BinView.Kind(bin.kind(), bin.title(visit.locale())),
                slice.map(it -> new BinView.Line(it, named.getOrDefault(it.who(), ""))));
    }
}
