// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import com.google.gson.JsonParseException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.rules.api.Check;
import org.faisceau.rules.api.Proposals;
import org.faisceau.rules.api.Provenance;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleExchange;
import org.faisceau.rules.api.RuleFileLine.Fate;
import org.faisceau.rules.api.RuleFileLine;
import org.faisceau.rules.api.Rules;
import org.faisceau.rules.api.TrustedKey;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signs the book, reads signed files of others, and proposes what they say. */
@Component
public final class OwnExchange implements RuleExchange {
    private final Schema schema;
    private final Rules rules;
    private final Proposals proposals;
    private final Clock clock;
    private final RuleKey key;

    @Activate
    public OwnExchange(@Reference Store store, @Reference Rules rules, @Reference Proposals proposals, @Reference Clock clock, BundleContext context) {
        this(store, rules, proposals, clock, Path.of(context.getProperty("faisceau.data"), "etc"));
    }

    /** @param secrets folder of the key */
    public OwnExchange(Store store, Rules rules, Proposals proposals, Clock clock, Path secrets) {
        this.schema = store.schema("rules", OwnExchange.class);
        this.rules = rules;
        this.proposals = proposals;
        this.clock = clock;
        this.key = new RuleKey(secrets.resolve("rules.key"));
    }

    @Override
    public Optional<String> export(Actor actor, String issuer) {
        if (!proposals.mayPropose(actor) || issuer.isBlank()) return Optional.empty();
        var today = Days.today(clock);
        var rows = rules.at(actor, today).rules().stream().map(OwnExchange::unsigned).map(RuleText::of).toList();
        return Optional.of(SignedBook.sign(issuer.strip(), today.toString(), rows, key.keys()).text());
    }

    @Override
    public Reading read(Actor actor, String file) {
        if (!proposals.mayPropose(actor)) return new Reading.Refused("role", "");
        var book = file.length() > FILE_MOST ? Optional.<SignedBook>empty() : SignedBook.read(file);
        if (book.isEmpty()) return new Reading.Refused("format", "");
        if (!book.get().holds()) return new Reading.Refused("signature", "");
        if (!isTrusted(actor, book.get().keyId())) return new Reading.Refused("key", book.get().keyId().substring(0, 16));
        try {
            return new Reading.Understood(String.valueOf(book.get().issuer()), LocalDate.parse(String.valueOf(book.get().made())), lines(actor, book.get().rows()));
        } catch (JsonParseException | IllegalArgumentException | DateTimeException off) {
            return new Reading.Refused("rows", String.valueOf(off.getMessage()));
        }
    }

    @Override
    public int propose(Actor actor, String file) {
        return read(actor, file).fold(understood -> {
            int proposed = 0;
            for (var line : understood.lines()) {
                if (line.isProposed() && isDone(actor, line, understood.issuer(), understood.made())) proposed++;
            }
            return proposed;
        }, refused -> 0);
    }

    @Override
    public List<TrustedKey> trusted(Actor actor) {
        return actor.is(Role.MANAGER) ? schema.read(TrustList::all) : List.of();
    }

    @Override
    public boolean trust(Actor actor, String name, String publicKey) {
        var told = publicKey.strip();
        if (!actor.is(Role.ADMINISTRATOR) || name.isBlank() || SignedBook.publicKey(told).isEmpty()) return false;
        var shorter = name.strip().substring(0, Math.min(TrustedKey.NAME_MAX, name.strip().length()));
        return schema.write(actor, tx -> TrustList.add(tx, new TrustedKey(SignedBook.id(told), shorter, told, actor.id(), clock.instant())));
    }

    @Override
    public boolean distrust(Actor actor, String id) {
        if (!actor.is(Role.ADMINISTRATOR)) return false;
        return schema.write(actor, tx -> TrustList.all(tx).stream().filter(trusted -> trusted.id().equals(id)).anyMatch(trusted -> TrustList.remove(tx, trusted)));
    }

    @Override
    public Optional<String> ownKey() {
        return key.known();
    }

    /** Who checked a row here is nobody's name elsewhere. */
    private static Rule unsigned(Rule rule) {
        return rule.withCheck(new Check("", Optional.empty(), rule.check().nextReview()));
    }

    private boolean isTrusted(Actor actor, String id) {
        return trusted(actor).stream().anyMatch(trusted -> trusted.id().equals(id)) || ownKey().map(SignedBook::id).filter(id::equals).isPresent();
    }

    private boolean isDone(Actor actor, RuleFileLine line, String issuer, LocalDate made) {
        int seen = line.before().map(Rule::version).orElse(0);
        return proposals.propose(actor, line.after(), seen, issuer + ", " + made, issuer) instanceof Proposals.Proposing.Proposed;
    }

    private List<RuleFileLine> lines(Actor actor, List<RuleText> rows) {
        if (rows.size() > Rules.MOST) throw new IllegalArgumentException("rows: at most " + Rules.MOST);
        var here = rules.at(actor, Days.today(clock)).rules().stream().collect(Collectors.toMap(Rule::key, rule -> rule));
        var waiting = proposals.open(actor).stream().map(proposal -> proposal.after().key()).collect(Collectors.toSet());
        var lines = new ArrayList<RuleFileLine>();
        for (var row : rows) {
            var before = Optional.ofNullable(here.get(String.valueOf(row.key())));
            var after = row.rule(Provenance.IMPORTED, before.map(Rule::version).orElse(0));
            var fate = fate(before, after, waiting.contains(after.key()));
            lines.add(new RuleFileLine(fate, before, after, before.map(rule -> RuleChanges.between(rule.withCheck(after.check()), after)).orElseGet(() -> RuleChanges.of(after))));
        }
        return lines;
    }

    private static Fate fate(Optional<Rule> before, Rule after, boolean waits) {
        if (before.filter(after::saysTheSame).isPresent()) return Fate.SAME;
        if (waits) return Fate.WAITING;
        if (before.isEmpty()) return Fate.NEW;
        return before.get().provenance() == Provenance.LOCAL ? Fate.LOCAL : Fate.CHANGED;
    }
}
