// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.faisceau.store.api.StoredFile;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Applications to challenges. Who applies reads its own, managers all that were sent and not taken back (of others, who has begun and no more), the jury of an
 * edition those that were admitted. An answer is read by who applied once the edition is concluded. Every thread.
 */
@ProviderType
public interface Applications {
    /** Characters of names and titles. */
    int LINE_MAX = 200;
    /** Characters of project, site, reasons, results. */
    int TEXT_MAX = 8000;
    /** The most files of one. */
    int FILES_MAX = 5;
    /** The most winners that are named at once. */
    int NAMED_MOST = 50;
    /** The most bytes of one file. */
    long SIZE_MAX = 10L * 1024 * 1024;

    /**
     * One page of those that this actor reads.
     *
     * @param limit 1 to 200
     * @throws IllegalArgumentException where the cursor is one of another order
     */
    Slice<Application> page(Actor actor, ApplicationFilter filter, ApplicationOrder order, String after, int limit);

    /** How many there are on all pages together, counted no further than {@code most}, 1 to 10000. */
    int count(Actor actor, ApplicationFilter filter, int most);

    /** Empty where unknown or hidden; its decisions are empty for who applied until the edition is concluded. */
    Optional<Application> find(Applicant applicant, String id);

    /**
     * Begins a draft of an open edition.
     *
     * @param network where it comes from, to hold back floods: at most ten a day of one network without account; see {@code Visit.network()}
     * @return {@link Written.NotNow} where the edition takes none, or where too many came
     */
    Written<Application> begin(Applicant applicant, String edition, Application.Content content, String network);

    /** Changes a draft, or what was sent, until the last minute; {@link Written.NotNow} after it. */
    Written<Application> save(Applicant applicant, String id, int seenVersion, Application.Content content);

    /** Sends a draft until the last minute: {@link Written.Invalid} of all that is missing, {@link Written.NotNow} where it is too late; the draft stays. */
    Written<Application> send(Applicant applicant, String id, int seenVersion);

    /** Takes it back: nobody reads it as an application any more. */
    Written<Application> withdraw(Applicant applicant, String id, int seenVersion);

    /** Takes up what was withdrawn, as it was, until the last minute. */
    Written<Application> resume(Applicant applicant, String id, int seenVersion);

    /** Agrees to be named in public should the project win, or agrees no more; at any time, whatever changed meanwhile. */
    Written<Application> agree(Applicant applicant, String id, boolean agrees);

    /** The winners of a concluded edition who agreed to be named, by name; at most {@value #NAMED_MOST}. For everybody. */
    List<Application> named(String edition);

    /**
     * Writes down one that came by another way, such as a letter; managers, until the edition is concluded. Until the last minute managers
     * correct what they wrote down.
     *
     * @param receivedAt before the last minute
     */
    Written<Application> record(Actor actor, String edition, Application.Content content, Instant receivedAt);

    /** What the answers say to who checks: one on « for whom », one per question. Nothing is refused by it. */
    List<Finding> findings(Edition edition, Application.Content content);

    /** A named person admits it to the jury or not, with a reason; managers, between last minute and conclusion: before, who applied may change it. */
    Written<Application> admit(Actor actor, String id, int seenVersion, boolean isAdmitted, String reason);

    /** A named person keeps it or not, with a reason that who applied will read; managers, between last minute and conclusion. */
    Written<Application> decide(Actor actor, String id, int seenVersion, boolean isWinner, String reason);

    /** Where and when a winner experiments, and what came of it; managers. */
    Written<Application> experiment(Actor actor, String id, int seenVersion, Experiment experiment);

    /** Its files, oldest first, at most {@link #FILES_MAX}; empty where it is hidden. */
    List<ApplicationFile> files(Applicant applicant, String id);

    /** One of them. */
    Optional<ApplicationFile> file(Applicant applicant, String id, String hash);

    /** Joins a file that {@code store.files()} has kept before, until the last minute. */
    Written<ApplicationFile> attach(Applicant applicant, String id, StoredFile file);

    /** Removes one, until the last minute. */
    Written<ApplicationFile> detach(Applicant applicant, String id, String hash);

    /** An address with a pass that opens an application without account for a year. */
    String link(Application application);

    /** Another such address for who lost the first, which opens no more; managers, of what was begun without account. Empty for others. */
    Optional<String> newLink(Actor actor, String id);

    /** True where this applicant applied: by account, as one of its organisation, or by the link. */
    boolean isOwn(Applicant applicant, Application application);

    /** True where this applicant may change it now. */
    boolean mayWrite(Applicant applicant, Application application);
}
