// SPDX-License-Identifier: Apache-2.0
package org.faisceau.tck;

import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.sourcing.spi.Technique;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** Plugs a bundle into a framework with declarative services and out again, many times, and looks at what stays behind. */
final class Plugging {
    private static final List<String> AROUND = List.of("org.osgi.util.function.Function", "org.osgi.util.promise.Promise", "org.osgi.service.component.ComponentContext", "org.apache.felix.scr.info.ScrInfo");
    /** The framework itself may hold the last one for a while. */
    private static final int MAY_LINGER = 2;
    private static final long PATIENCE_MILLIS = 300;
    private static final int TRIES = 20;

    private Plugging() {}

    /**
     * @param bundle a folder of classes with its manifest, or a jar
     * @param times 1 or more
     */
    static List<String> offences(Path bundle, Path scratch, int times) throws IOException, InterruptedException {
        var offences = new ArrayList<String>();
        var framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow().newFramework(Map.of(Constants.FRAMEWORK_STORAGE, scratch.toString(), Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, Manifests.imported(bundle)));
        try {
            framework.start();
            for (var name : AROUND) framework.getBundleContext().installBundle(placeOf(name).toUri().toString()).start();
            turns(framework, bundle, times, offences);
        } catch (BundleException refused) {
            offences.add("cannot be plugged in: " + refused.getMessage());
        } catch (ClassNotFoundException | InvalidSyntaxException missing) {
            throw new IllegalStateException("the contract lacks a part of its own", missing);
        } finally {
            stop(framework);
        }
        return offences;
    }

    private static void turns(Framework framework, Path bundle, int times, List<String> offences) throws BundleException, InvalidSyntaxException, InterruptedException {
        var gone = new ReferenceQueue<ClassLoader>();
        var loaders = new ArrayList<Reference<ClassLoader>>();
        turn(framework, bundle, offences);
        var before = threads();
        for (int at = 0; at < times && offences.isEmpty(); at++) loaders.add(new WeakReference<>(turn(framework, bundle, offences), gone));
        if (!offences.isEmpty()) return;
        var left = new LinkedHashSet<>(threads());
        left.removeAll(before);
        if (!left.isEmpty()) offences.add("leaves " + left.size() + " threads behind after " + times + " turns, such as " + left.iterator().next().getName());
        int stay = staying(loaders.size(), gone);
        Reference.reachabilityFence(loaders);
        if (stay > MAY_LINGER) offences.add("leaves " + stay + " class loaders of " + times + " behind: something outside still holds its classes");
    }

    /** The class loader of one that came, was asked its name and what it asks, and went. */
    private static ClassLoader turn(Framework framework, Path bundle, List<String> offences) throws BundleException, InvalidSyntaxException {
        var context = framework.getBundleContext();
        var installed = context.installBundle("reference:" + bundle.toUri());
        installed.start();
        var found = context.getServiceReferences(Technique.class, null);
        if (found.size() != 1) {
            offences.add("publishes " + found.size() + " techniques where one was expected: is it a @Component, public, with a public constructor?");
            installed.uninstall();
            return Plugging.class.getClassLoader();
        }
        var reference = found.iterator().next();
        var technique = context.getService(reference);
        if (technique == null) {
            offences.add("is published and cannot be made: its constructor fails, or is not public");
            installed.uninstall();
            return Plugging.class.getClassLoader();
        }
        PagesCheck.offences(context, technique.id()).stream().filter(one -> !offences.contains(one)).forEach(offences::add);
        technique.questions();
        var loader = technique.getClass().getClassLoader();
        context.ungetService(reference);
        installed.stop();
        if (!context.getServiceReferences(Technique.class, null).isEmpty()) offences.add("is still published after it was stopped");
        installed.uninstall();
        return loader;
    }

    /** Of so many, how many are still there after the collector had its chances. */
    private static int staying(int all, ReferenceQueue<ClassLoader> gone) throws InterruptedException {
        int left = all;
        for (int tried = 0; tried < TRIES && left > 0; tried++) {
            System.gc();
            var one = gone.remove(PATIENCE_MILLIS);
            while (one != null) {
                left--;
                one = gone.poll();
            }
            if (left <= MAY_LINGER) return left;
        }
        return left;
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream().filter(Thread::isAlive).collect(Collectors.toSet());
    }

    private static Path placeOf(String name) throws ClassNotFoundException {
        return Places.of(Class.forName(name));
    }

    private static void stop(Framework framework) throws InterruptedException {
        try {
            framework.stop();
            framework.waitForStop(0);
        } catch (BundleException unwilling) {
            throw new IllegalStateException("the framework does not stop", unwilling);
        }
    }
}
