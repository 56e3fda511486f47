// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.util.Optional;
import org.faisceau.console.Query;
import org.faisceau.console.lists.Lists;
import org.faisceau.console.lists.SavedView;
import org.faisceau.console.lists.ViewRegister;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Answer.Tone;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the forms of the saved views post to, from above any list. */
@Component
public final class ViewsPage implements Page {
    private final ViewRegister views;
    private final Lists lists;

    @Activate
    public ViewsPage(@Reference ViewRegister views, @Reference Lists lists) {
        this.views = views;
        this.lists = lists;
    }

    @Override
    public Address address() {
        return Address.of("views").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.notFound();
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(ViewsPage.class);
        if (visit.action().equals("undo")) return bringBack(visit, words);
        var back = Back.of(visit.form().value("back"));
        if (visit.action().equals("add")) return add(visit, back, words);
        var found = views.find(visit.actor(), visit.form().value("view")).filter(it -> it.list().equals(back.path()));
        if (found.isEmpty()) return gone(back, words);
        return visit.action().equals("standard") || found.get().mayChange(visit.actor()) ? act(visit, found.get(), back, words) : Answer.refused(words.say("view.refused"));
    }

    private Answer act(Visit visit, SavedView view, Back back, Words words) {
        switch (visit.action()) {
            case "delete" -> {
                if (!views.delete(visit.actor(), view.id())) return gone(back, words);
                return Answer.undoable(view.list() + "?view=" + Lists.WHOLE, words.say("view.deleted", view.name()), "/views?view=" + view.id());
            }
            case "replace" -> {
                var changed = new SavedView(view.id(), view.list(), view.owner(), view.name(), view.shared(), Lists.kept(back.query()));
                if (!views.show(visit.actor(), view.id(), changed.query())) return gone(back, words);
                return Answer.redirect(changed.address(), words.say("view.saved", view.name()));
            }
            case "standard" -> {
                lists.open(visit.actor(), view, visit.form().flag("standard"));
                return Answer.redirect(back.address(), words.say("view.saved", view.name()));
            }
            default -> {
                var name = name(visit);
                if (name.isEmpty()) return Answer.redirect(back.address(), Tone.WARNING, words.say("view.nameless", ViewRegister.NAME_MOST));
                if (!views.rename(visit.actor(), view.id(), name.get(), visit.form().flag("shared"))) return gone(back, words);
                lists.open(visit.actor(), view, visit.form().flag("standard"));
                return Answer.redirect(back.address(), words.say("view.saved", name.get()));
            }
        }
    }

    private static Answer gone(Back back, Words words) {
        return Answer.redirect(back.address(), Tone.WARNING, words.say("view.gone"));
    }

    private Answer add(Visit visit, Back back, Words words) {
        var name = name(visit);
        if (name.isEmpty()) return Answer.redirect(back.address(), Tone.WARNING, words.say("view.nameless", ViewRegister.NAME_MOST));
        var made = views.add(visit.actor(), back.path(), name.get(), Lists.kept(back.query()), visit.form().flag("shared"));
        if (made.isEmpty()) return Answer.redirect(back.address(), Tone.WARNING, words.say("view.tooMany", ViewRegister.MOST));
        if (visit.form().flag("standard")) lists.open(visit.actor(), made.get(), true);
        return Answer.redirect(made.get().address(), words.say("view.saved", name.get()));
    }

    private Answer bringBack(Visit visit, Words words) {
        return views.bringBack(visit.actor(), visit.query("view")).map(it -> Answer.redirect(it.address(), words.say("view.back", it.name())))
                .orElseGet(() -> Answer.redirect("/", Tone.WARNING, words.say("view.gone")));
    }

    private static Optional<String> name(Visit visit) {
        var name = visit.form().optional("name", ViewRegister.NAME_MOST);
        return name.isEmpty() || visit.form().hasProblems() ? Optional.empty() : Optional.of(name);
    }

    /** Where the form stood. */
    record Back(String path, Query query) {
        static Back of(String address) {
            if (!address.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]*")) return new Back("/", Query.of(""));
            int mark = address.indexOf('?');
            return mark < 0 ? new Back(address, Query.of("")) : new Back(address.substring(0, mark), Query.of(address.substring(mark + 1)));
        }

        String address() {
            return path + query.written();
        }
    }
}
