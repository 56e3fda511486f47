// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who may know whom, and what no class of a bundle does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StructureTest {
    /** {@code modules} polls its own folder of plug-ins on each node: a job would write its lease each second, on one node alone. */
    private static final Set<String> MAY_START_THREADS = Set.of("store", "console", "search", "modules", "sourcing");

    /** Pools of the machine's own included: what runs there outlives its bundle and is stopped by nobody. */
    private static final String STARTS_THREADS = "java\\.util\\.concurrent\\.(Executors\\.\\w+|(Scheduled)?ThreadPoolExecutor\\.<init>|ForkJoinPool\\.\\S+"
            + "|CompletableFuture\\.(supplyAsync|runAsync|\\w+Async|delayedExecutor))|java\\.lang\\.Thread\\.(<init>|ofVirtual|ofPlatform|startVirtualThread)"
            + "|java\\.util\\.Timer\\.<init>|java\\.util\\.\\w+\\.parallelStream|java\\.util\\.stream\\.\\w+\\.parallel";

    private JavaClasses classes;

    @BeforeAll
    void readClasses() {
        classes = Product.classes();
    }

    @Test
    void aBundleKnowsOnlyTheBundlesItMay() {
        none(ties(tie -> !Product.mayKnow(origin(tie), target(tie))).map(Dependency::getDescription));
    }

    @Test
    void aBundleSeesOnlyTheApiAndSpiOfAnother() {
        none(ties(tie -> !tie.getTargetClass().getPackageName().matches("org\\.faisceau\\.\\w+\\.(api|spi)(\\..*)?")).map(Dependency::getDescription));
    }

    @Test
    void aTechniqueKnowsWhatAnOutsidersMayAndNothingMore() {
        none(ours(type -> Product.TECHNIQUES.contains(Product.bundle(type)))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(tie -> !tie.getTargetClass().getPackageName().matches("org\\.faisceau\\.(kernel\\.api|sourcing\\.spi|console\\.spi|" + origin(tie) + ")|java\\..*|org\\.slf4j|org\\.osgi\\.service\\.component\\.annotations|gg\\.jte.*|org\\.jspecify.*|"))
            .map(Dependency::getDescription));
    }

    @Test
    void pagesAndResourcesUseTheirOwnBundleLikeStrangers() {
        none(ours(type -> Product.isBusiness(Product.bundle(type)) && type.getPackageName().matches(".*\\.(console|rest)"))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(tie -> target(tie).equals(origin(tie)))
            .filter(tie -> !tie.getTargetClass().getPackageName().matches(".*\\.(api|spi)|" + tie.getOriginClass().getPackageName()))
            .map(Dependency::getDescription));
    }

    @Test
    void aComponentIsPublicAndFinalWithAPublicConstructor() {
        none(ours(StructureTest::isComponent)
            .filter(type -> !type.getModifiers().containsAll(Set.of(JavaModifier.PUBLIC, JavaModifier.FINAL))
                || type.getConstructors().stream().noneMatch(each -> each.getModifiers().contains(JavaModifier.PUBLIC)))
            .map(JavaClass::getName));
    }

    @Test
    void nobodyKeepsStaticState() {
        none(ours(type -> true).flatMap(type -> type.getFields().stream())
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC) && !field.getModifiers().contains(JavaModifier.FINAL))
            .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC) && !field.getName().startsWith("$"))
            .map(JavaField::getFullName));
    }

    @Test
    void nowComesFromAnInjectedClock() {
        none(calls("kernel"::equals, "java\\.time\\.\\w+\\.now|java\\.lang\\.System\\.currentTimeMillis|java\\.util\\.Date\\.<init>"));
    }

    @Test
    void onlyAFewBundlesStartThreads() {
        none(calls(MAY_START_THREADS::contains, STARTS_THREADS));
    }

    @Test
    void nobodySleeps() {
        none(calls(bundle -> false, "java\\.lang\\.Thread\\.sleep"));
    }

    @Test
    void nobodyIsAnActivator() {
        none(ours(type -> type.getAllRawInterfaces().stream().anyMatch(each -> each.getName().equals("org.osgi.framework.BundleActivator"))).map(JavaClass::getName));
    }

    @Test
    void everyPackageIsNullMarked() {
        none(ours(type -> !type.getSimpleName().equals("package-info"))
            .map(JavaClass::getPackage)
            .distinct()
            .filter(each -> !each.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
            .map(each -> each.getName()));
    }

    @Test
    void namesSayWhatAThingIs() {
        none(ours(type -> type.getSimpleName().matches(".*(Manager|Helper|Utils?|Impl|DTO|Dto)|(Abstract|Base|Common)[A-Z].*")).map(JavaClass::getName));
    }

    private Stream<JavaClass> ours(Predicate<JavaClass> which) {
        return classes.stream().filter(type -> !Product.bundle(type).isEmpty() && !Product.isGenerated(type)).filter(which);
    }

    /** Uses of one bundle by another. */
    private Stream<Dependency> ties(Predicate<Dependency> which) {
        return ours(type -> true)
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(tie -> !target(tie).isEmpty() && !target(tie).equals(origin(tie)))
            .filter(which);
    }

    private Stream<String> calls(Predicate<String> exceptBundle, String called) {
        return ours(type -> !exceptBundle.test(Product.bundle(type)))
            .flatMap(type -> type.getCodeUnitCallsFromSelf().stream())
            .filter(call -> (call.getTargetOwner().getName() + "." + call.getName()).matches(called))
            .filter(call -> !call.getName().equals("now") || call.getTarget().getRawParameterTypes().stream().noneMatch(each -> each.getName().equals("java.time.Clock")))
            .map(call -> call.getDescription());
    }

    /** DS annotations are gone after compilation: a component is what its bundle's OSGI-INF names. */
    private static boolean isComponent(JavaClass type) {
        return StructureTest.class.getResource("/OSGI-INF/" + type.getName() + ".xml") != null;
    }

    private static String origin(Dependency tie) {
        return Product.bundle(tie.getOriginClass());
    }

    private static String target(Dependency tie) {
        return Product.bundle(tie.getTargetClass());
    }

    private static void none(Stream<String> offences) {
        assertEquals("", String.join("\n", offences.distinct().sorted().toList()));
    }
}
