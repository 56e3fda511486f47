// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.console.spi.Page;
import org.faisceau.directory.NoAccounts;
import org.faisceau.directory.OpenSolutions;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.api.SolutionThemes;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Kind;

/** The pages of catalogue and introductions over a store of their own. */
final class OpenPages {
    final OpenSolutions at;
    final SolutionNames names;
    final IntroductionNames sides;
    private final SolutionForm forms;
    private final IntroductionForm asking;

    OpenPages(Path folder) {
        at = new OpenSolutions(folder);
        names = new SolutionNames(at.organisations, at.solutions, new Themes());
        sides = new IntroductionNames(at.organisations).over(List.of(new SolutionKind(at), new HiddenNeeds()));
        forms = new SolutionForm(at.organisations, names);
        asking = new IntroductionForm(at.organisations, sides);
    }

    Page list() {
        return new SolutionsPage(at.solutions, at.organisations, names);
    }

    Page one() {
        return new SolutionPage(at.solutions, names, forms, at.journal(), new NoAccounts(), at.removals());
    }

    Page add() {
        return new NewSolutionPage(at.solutions, forms);
    }

    Page edit() {
        return new EditSolutionPage(at.solutions, forms);
    }

    Page files() {
        return new SolutionFilesPage(at.solutions, at.store());
    }

    Page twins() {
        return new SolutionTwinsPage(at.solutions, names);
    }

    Page publicList() {
        return new PublicSolutionsPage(at.solutions, names);
    }

    Page publicOne() {
        return new PublicSolutionPage(at.solutions, names);
    }

    Page introductions() {
        return new IntroductionsPage(at.introductions, sides);
    }

    Page introduction() {
        return new IntroductionPage(at.introductions, sides, asking, at.journal(), new NoAccounts());
    }

    Page ask() {
        return new NewIntroductionPage(at.introductions, at.organisations, at.solutions, asking, at.clock());
    }

    Page editIntroduction() {
        return new EditIntroductionPage(at.introductions, asking);
    }

    /** Names solutions as the bundle does. */
    private record SolutionKind(OpenSolutions at) implements Kind {
        @Override
        public String word() {
            return Solution.KIND;
        }

        @Override
        public Optional<String> title(Actor actor, Ref ref, Locale locale) {
            return at.solutions.find(actor, ref.id()).map(Solution::title);
        }

        @Override
        public String address(Ref ref) {
            return "/directory/solutions/" + ref.id();
        }
    }

    /** Needs of which nobody but the need « open » is shown. */
    private record HiddenNeeds() implements Kind {
        @Override
        public String word() {
            return "need";
        }

        @Override
        public Optional<String> title(Actor actor, Ref ref, Locale locale) {
            return ref.id().equals("open") ? Optional.of("Ombrager la cour") : Optional.empty();
        }

        @Override
        public String address(Ref ref) {
            return "/needs/" + ref.id();
        }
    }

    static final class Themes implements SolutionThemes {
        @Override
        public String name(Actor actor, String code, Locale locale) {
            return code.equals("water") ? "Eau" : code;
        }

        @Override
        public List<String> codes(Actor actor) {
            return List.of("water");
        }

        @Override
        public Optional<String> code(Actor actor, String written) {
            return Optional.empty();
        }
    }
}
