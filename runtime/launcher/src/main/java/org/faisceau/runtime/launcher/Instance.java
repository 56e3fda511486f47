// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;

/** One framework with every feature of the distribution installed and the platform started. */
public final class Instance implements AutoCloseable {
    /** Requests in flight have five seconds before this begins (Jetty's stopTimeout); the promise to the outside is ten. */
    private static final long STOP_MILLIS = 4_500;

    private static final int POLL_MILLIS = 20;
    private static final int PATIENCE = 90_000 / POLL_MILLIS;

    private final boolean http;
    private final Framework framework;
    private final Installed installed;
    private final StartTimes times = new StartTimes();

    private Instance(boolean http, Installed installed) {
        this.http = http;
        this.installed = installed;
        this.framework = installed.framework();
    }

    /**
     * Starts.
     *
     * @param http whether the port is opened; a command that holds the folder alone does without
     */
    static Instance start(Home home, DataFolder data, Settings settings, boolean http, String secret) {
        if (data.isDemo()) settings.keepDemonstrationInItsFolder();
        SystemProperties.set(data, settings);
        var ahead = new Ahead();
        var storage = new Storage(data, home);
        try {
            var instance = new Instance(http, Installed.of(home, storage, new FrameworkProperties(home, data, storage, settings, http, secret)));
            instance.begin(ModuleList.of(data), settings.isOn("safe"), ahead, storage);
            return instance;
        } catch (BundleException e) {
            throw new Refusal("The framework did not start: " + e.getMessage(), e);
        }
    }

    /**
     * Starts with HTTP inside this process, as a test does.
     *
     * @param home the distribution
     * @param data its data folder, made if it is missing
     * @param options those of {@code run}, without dashes, such as {@code port}
     */
    public static Instance start(Home home, Path data, Map<String, String> options) {
        var folder = new DataFolder(data);
        return start(home, folder, Settings.of(home.folder(), folder.path(), Map.of(), options), true, Secret.make());
    }

    /**
     * Waits until the platform runs and says that it is ready.
     *
     * @param host the one it was told to listen on
     * @return empty when it was stopped meanwhile
     * @throws Refusal with what is missing when it takes too long
     */
    public Optional<Endpoint> awaitReady(String host) {
        for (int tries = 0; tries < PATIENCE; tries++) {
            if (stoppedWithin(POLL_MILLIS)) return Optional.empty();
            var endpoint = endpoint(host);
            if (endpoint.isPresent() && asleep().isEmpty() && endpoint.get().isReady()) return endpoint;
        }
        throw new Refusal("Faisceau did not become ready" + Diagnosis.of(this) + "; logs/faisceau.log of the data folder says more.");
    }

    /** Bundles of a feature, in its order. */
    public List<Bundle> bundles(Feature feature) {
        return installed.of(feature);
    }

    /** What starting each bundle took. */
    StartTimes times() {
        return times;
    }

    /** Context of the framework itself: all bundles and services are seen from it. */
    public BundleContext context() {
        return framework.getBundleContext();
    }

    /** Where it answers, once it does; {@code host} is the one it was told to listen on. */
    private Optional<Endpoint> endpoint(String host) {
        var context = context();
        return context == null ? Optional.empty() : Endpoint.of(context, host);
    }

    /** Waits a while; whether the framework has stopped meanwhile, whoever stopped it. */
    boolean stoppedWithin(long millis) {
        try {
            framework.waitForStop(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
        return (framework.getState() & (Bundle.ACTIVE | Bundle.STARTING | Bundle.STOPPING)) == 0;
    }

    /** Bundles of the platform that should run and do not, by symbolic name. */
    List<String> asleep() {
        var names = new ArrayList<String>();
        for (var feature : installed.features()) {
            if (!feature.isPlatform()) continue;
            var parts = bundles(feature);
            for (int at = 0; at < parts.size(); at++) {
                if (starts(feature.parts().get(at)) && parts.get(at).getState() != Bundle.ACTIVE) names.add(parts.get(at).getSymbolicName());
            }
        }
        return names;
    }

    @Override
    public void close() {
        try {
            stopHttp();
            framework.stop();
            framework.waitForStop(STOP_MILLIS);
        } catch (BundleException e) {
            throw new IllegalStateException("the framework did not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** First of all, so that requests in flight still find the bundles that answer them. */
    private void stopHttp() throws BundleException {
        for (var feature : installed.features()) {
            for (int at = feature.parts().size() - 1; at >= 0; at--) {
                if (feature.parts().get(at).servesHttp()) bundles(feature).get(at).stop();
            }
        }
    }

    private void begin(ModuleList modules, boolean safe, Ahead ahead, Storage storage) throws BundleException {
        try {
            start(modules, safe, ahead);
            storage.keep(installed.features());
        } catch (BundleException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private void start(ModuleList modules, boolean safe, Ahead ahead) throws BundleException {
        var features = installed.features();
        ahead.go(aheadOf(features));
        framework.start();
        boolean decided = safe || features.stream().flatMap(it -> bundles(it).stream()).anyMatch(it -> ModuleList.DECIDER.equals(it.getSymbolicName()));
        for (var feature : features) {
            if (feature.isPlatform()) startPlatform(feature);
            else if (!decided && modules.runs(feature)) tryToStart(feature);
        }
    }

    private List<Ahead.Work> aheadOf(List<Feature> features) {
        var works = new ArrayList<Ahead.Work>();
        for (var feature : features) {
            for (int at = 0; at < feature.parts().size(); at++) {
                var name = feature.parts().get(at).ahead();
                if (!name.isEmpty()) works.add(new Ahead.Work(bundles(feature).get(at), name));
            }
        }
        return works;
    }

    /** An optional module that does not start must not keep the others from their work. */
    private void tryToStart(Feature feature) {
        try {
            start(feature, this::starts);
        } catch (BundleException e) {
            System.getLogger(Instance.class.getName()).log(System.Logger.Level.ERROR, "module " + feature.name() + " does not start", e);
        }
    }

    /** Jetty and the store take their time and know nothing of each other: they start side by side. */
    private void startPlatform(Feature platform) throws BundleException {
        var jetty = new FutureTask<>(() -> {
            start(platform, Feature.Part::servesHttp);
            return true;
        });
        if (http) new Thread(jetty, "start-http").start();
        start(platform, part -> !part.servesHttp());
        if (http) join(jetty);
    }

    private static void join(FutureTask<Boolean> task) throws BundleException {
        try {
            task.get();
        } catch (ExecutionException e) {
            throw new BundleException("HTTP did not start: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("The start was interrupted.", e);
        }
    }

    private void start(Feature feature, Predicate<Feature.Part> which) throws BundleException {
        for (int at = 0; at < feature.parts().size(); at++) {
            if (which.test(feature.parts().get(at))) times.start(bundles(feature).get(at));
        }
    }

    private boolean starts(Feature.Part part) {
        return http || !part.servesHttp();
    }
}
