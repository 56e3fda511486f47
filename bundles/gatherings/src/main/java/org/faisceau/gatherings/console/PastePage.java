// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.Guests;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Many people at once, a line each, as they come out of a spreadsheet. */
@Component
public final class PastePage implements Page {
    private static final Pattern ADDRESSED = Pattern.compile("(?<name>[^<>]*)<(?<mail>[^<>\\s]+@[^<>\\s]+)>");
    private static final Pattern ALONE = Pattern.compile("[^<>\\s]+@[^<>\\s]+");
    /** Lines that a notice names, and letters of what stands in each. */
    private static final int NAMED_MOST = 5;
    private static final int SHOWN_MOST = 40;
    private final GatheringHeads heads;
    private final Guests guests;

    @Activate
    public PastePage(@Reference GatheringHeads heads, @Reference Guests guests) {
        this.heads = heads;
        this.guests = guests;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/{id}/people/paste").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return Led.by(visit, heads, Chapter.PEOPLE, head -> screen(visit, head, Form.blank().with("pastedPart", GuestPart.PURCHASER.name()), 200));
    }

    @Override
    public Answer submit(Visit visit) {
        return Led.by(visit, heads, head -> {
            var words = visit.words(PastePage.class);
            var form = visit.form();
            var usual = form.choice("pastedPart", GuestPart.class);
            var all = form.value("pasted").lines().toList();
            var written = IntStream.range(0, all.size()).filter(at -> !all.get(at).isBlank()).boxed().toList();
            var lines = written.stream().map(all::get).toList();
            if (lines.isEmpty()) form.reject("pasted", "form.required");
            if (lines.size() > Guests.AT_ONCE_MOST) form.reject("pasted", "paste.tooMany", lines.size(), Guests.AT_ONCE_MOST);
            if (form.hasProblems()) return screen(visit, head, form, 422);
            var people = new ArrayList<Guest.Content>();
            boolean isMailSecond = lines.stream().map(PastePage::cells).anyMatch(cells -> cells.size() > 1 && cells.get(1).contains("@"));
            var unread = new ArrayList<String>();
            var partless = new HashSet<Integer>();
            for (int at = 0; at < lines.size(); at++) {
                var read = person(words, lines.get(at), usual.orElseThrow(), isMailSecond);
                if (!read.isPartNamed()) partless.add(at);
                people.add(read.person());
                int line = written.get(at) + 1;
                read.unread().forEach(said -> unread.add(words.say("paste.line", line, said)));
            }
            return guests.paste(visit.actor(), head.gathering().id(), people, partless).fold(
                    done -> done(words, head.address() + "/people", words.say("paste.done", done.added(), done.known()), unread),
                    tooMany -> screen(visit, head, form.reject("pasted", "paste.full", tooMany.given(), tooMany.most()), 422),
                    invalid -> screen(visit, head, form.reject("pasted", "paste.bad", written.get(invalid.at()) + 1, lines.get(invalid.at()).strip(), words.say(invalid.key())), 422),
                    notNow -> Said.notNow(words, notNow.state()),
                    refused -> Answer.refused(words.say("gathering.refused")),
                    unknown -> Answer.notFound());
        });
    }

    private static Answer done(Words words, String back, String sentence, List<String> unread) {
        if (unread.isEmpty()) return Answer.redirect(back, sentence);
        var more = unread.size() > NAMED_MOST ? words.say("paste.more", unread.size() - NAMED_MOST) : "";
        return Answer.redirect(back, Tone.WARNING, String.join(" ", Stream.of(Stream.of(sentence), unread.stream().limit(NAMED_MOST), Stream.of(more)).flatMap(one -> one).toList()).strip());
    }

    /** @param unread sentences on what in the line was not taken for what it may have been meant */
    private record Read(Guest.Content person, boolean isPartNamed, List<String> unread) {}

    private static List<String> cells(String line) {
        return List.of(line.split("[;\\t]")).stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
    }

    /** Name, mail, organisation, part, in any order but for the name: a mail has its sign, a part its word. A name with its mail is taken as mail programs copy it, and a mail alone stands for the name. */
    private static Read person(Words words, String line, GuestPart usual, boolean isMailSecond) {
        var cells = cells(line);
        if (cells.isEmpty()) return new Read(Guest.Content.named("", usual), false, List.of());
        var rest = cells.subList(1, cells.size());
        var first = cells.get(0);
        var addressed = ADDRESSED.matcher(first);
        boolean isAddressed = addressed.matches();
        var named = isAddressed ? addressed.group("name").replace("\"", "").strip() : first;
        var beside = isAddressed ? addressed.group("mail") : ALONE.matcher(first).matches() ? first : "";
        var mail = rest.stream().filter(cell -> cell.contains("@")).findFirst().orElse(beside);
        var part = rest.stream().map(cell -> part(words, cell)).flatMap(Optional::stream).findFirst();
        var others = rest.stream().filter(cell -> !cell.contains("@") && part(words, cell).isEmpty()).toList();
        var organisation = others.isEmpty() ? "" : others.get(0);
        var unread = new ArrayList<String>();
        if (isMailSecond && mail.isEmpty() && !rest.isEmpty() && rest.get(0).equals(organisation)) unread.add(words.say("paste.noMail", cut(organisation)));
        others.stream().skip(1).map(cell -> part.isEmpty() ? words.say("paste.noPart", cut(cell), words.say("part." + usual)) : words.say("paste.unread", cut(cell))).forEach(unread::add);
        return new Read(Guest.Content.named(named.isEmpty() ? mail : named, part.orElse(usual)).mail(mail).of("", organisation), part.isPresent(), unread);
    }

    private static String cut(String cell) {
        return cell.length() <= SHOWN_MOST ? cell : cell.substring(0, SHOWN_MOST) + "…";
    }

    private static Optional<GuestPart> part(Words words, String cell) {
        return Arrays.stream(GuestPart.values()).filter(one -> SortKey.of(words.say("part." + one)).equals(SortKey.of(cell))).findFirst();
    }

    private static Answer screen(Visit visit, GatheringHead head, Form form, int status) {
        var words = visit.words(PastePage.class);
        return new Answer.Screen(status, words.say("paste.title"), new StaticTemplates().paste(words, head, form));
    }
}
