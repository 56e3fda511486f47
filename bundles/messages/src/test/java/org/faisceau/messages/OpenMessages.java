// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.accounts.OpenAccounts;
import org.faisceau.accounts.TurnedClock;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts.Creation;
import org.faisceau.accounts.api.Accounts.Draft;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.spi.Job;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Delivery;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages.Posted;
import org.faisceau.messages.spi.MessageKind;
import org.faisceau.store.api.Jobs;
import org.faisceau.store.api.Store;
import org.osgi.framework.BundleContext;

/** The whole bundle over the accounts' own fixture, on SQLite or on the PostgreSQL that {@code faisceau.test.database} names. */
public final class OpenMessages implements AutoCloseable {
    public static final Actor MANAGER = new Actor("m", Role.MANAGER, "");
    static final String ADDRESS = "https://faisceau.example";

    final OpenAccounts open;
    public final TurnedClock clock;
    final FakeJobs jobs = new FakeJobs();
    final MailSettings settings = new MailSettings(server("", 0));
    final List<MessageKind> published = new ArrayList<>(List.of(
            TestKind.of("deadline", Delivery.AT_ONCE), TestKind.of("news", Delivery.DAILY).declinable(), TestKind.of("week", Delivery.WEEKLY),
            TestKind.of("quiet", Delivery.INBOX), TestKind.of("for-managers", Delivery.INBOX).to(Role.MANAGER), new MailingKind()));
    private final Map<String, String> properties = new HashMap<>(Map.of("faisceau.settings.public.address", ADDRESS + "/"));
    final PublicAddress address = new PublicAddress(context(properties));
    final Kinds kinds = new Kinds(published);
    final Links links = new Links(List.of(new NeedWord()));
    public final TemplateRegister templates;
    public final MessageRegister messages;
    public final InboxRegister inbox;
    public final ChoiceRegister choices;
    public final OutboxRegister outbox;
    public final MailingRegister mailings;
    public final OutsideRegister outside;
    final MailQueue queue;
    final SendJob sending;
    final DigestJob digests;
    public final MailingJob mailing;
    final PurgeJob purge;

    public OpenMessages(Path folder) {
        open = new OpenAccounts(folder);
        clock = open.clock;
        Store store = open.store.store();
        var ids = new TimeOrderedIds(clock);
        var recipients = new Recipients(open.accounts);
        templates = new TemplateRegister(store, kinds);
        messages = new MessageRegister(store, clock, ids, kinds, templates, recipients, settings, jobs);
        inbox = new InboxRegister(store, clock, links);
        choices = new ChoiceRegister(store, clock, kinds, open.accounts, settings);
        outside = new OutsideRegister(store, clock, ids, kinds, templates, settings, address, jobs);
        queue = new MailQueue(store, open.accounts, links);
        outbox = new OutboxRegister(store, clock, open.accounts, queue, settings, jobs, address);
        mailings = new MailingRegister(store, clock, ids, open.accounts, recipients, settings, jobs);
        sending = new SendJob(settings, queue, new Composer(open.passes, address, kinds));
        digests = new DigestJob(store, ids, settings);
        mailing = new MailingJob(store, recipients, messages);
        purge = new PurgeJob(store, open.accounts);
    }

    static MailServer server(String host, int port) {
        return new MailServer(host, port, MailServer.Security.NONE, "", "", host.isEmpty() ? "" : "lab@faisceau.example", Duration.ofSeconds(5), LocalTime.of(7, 0));
    }

    /** From now on mails are queued for that port of this machine. */
    void mailTo(int port) {
        settings.become(server("127.0.0.1", port));
    }

    /** Mails are queued and go nowhere. */
    public void mailToNowhere() {
        mailTo(1);
    }

    public Account account(String name) {
        return open.accounts.named(Actor.system(), name).orElseThrow();
    }

    public Account add(String name, Role role) {
        return add(new Draft(name, "Person " + name, name + "@example.invalid", role, "", "fr"));
    }

    public Account add(Draft draft) {
        return ((Creation.Created) open.accounts.create(Actor.system(), draft)).account();
    }

    public void listenAt(String address) {
        properties.put("faisceau.settings.public.address", address);
    }

    void disable(Account account) {
        open.accounts.change(Actor.system(), account.id(), account.version(), new Draft(account.name(), account.fullName(), account.mail(), account.role(), account.organisation(), account.language()), true);
    }

    public Posted post(String kind, Account to, String key) {
        return messages.post(Actor.system(), letter(kind, Audience.person(to.id()), key));
    }

    public static Letter letter(String kind, Audience audience, String key) {
        return Letter.of(kind, audience, key).about(new Ref("need", "n1")).saying(locale -> Map.of("title", locale.equals(Locale.ENGLISH) ? "Leaks" : "Fuites"));
    }

    /** Runs a job to its end. */
    public void run(Job job) {
        try {
            job.run(new Run(clock, Long.MAX_VALUE));
        } catch (Exception failed) {
            throw new AssertionError("the job failed", failed);
        }
    }

    /** A run that is cancelled after so many steps. */
    static final class Run implements Job.Run {
        private final Clock clock;
        private final long most;
        private long steps;

        Run(Clock clock, long most) {
            this.clock = clock;
            this.most = most;
        }

        @Override
        public Clock clock() {
            return clock;
        }

        @Override
        public boolean isCancelled() {
            return steps >= most;
        }

        @Override
        public void progress(long done, long total) {
            if (done > total) throw new AssertionError("progress " + done + " of " + total);
            steps++;
        }
    }

    static BundleContext context(Map<String, String> properties) {
        return (BundleContext) Proxy.newProxyInstance(OpenMessages.class.getClassLoader(), new Class<?>[] {BundleContext.class}, (proxy, called, args) -> {
            if (called.getName().equals("getProperty")) return properties.get(args[0]);
            if (called.getName().equals("getAllServiceReferences")) return null;
            throw new UnsupportedOperationException(called.toString());
        });
    }

    @Override
    public void close() {
        open.close();
    }

    /** Remembers which jobs were woken. */
    static final class FakeJobs implements Jobs {
        final List<String> woken = new ArrayList<>();

        @Override
        public List<Status> list() {
            return List.of();
        }

        @Override
        public boolean runNow(String id) {
            return woken.add(id);
        }
    }

    /** Another bundle: asked within a transaction that reads, its write fails. */
    private final class NeedWord implements Kind {
        @Override
        public String word() {
            return "need";
        }

        @Override
        public Optional<String> title(Actor actor, Ref ref, Locale locale) {
            return Optional.of("Need " + ref.id());
        }

        @Override
        public String address(Ref ref) {
            open.store.store().schema("messages", OpenMessages.class).write(Actor.system(), tx -> 0);
            return "/needs/" + ref.id();
        }
    }
}
