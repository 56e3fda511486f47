// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.rest;

import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Faults;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractContent;
import org.faisceau.purchases.api.ContractParameters;
import org.faisceau.purchases.api.Identity;
import org.faisceau.purchases.api.Purchases;
import org.faisceau.purchases.api.Purchases.Saving;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /purchases}. */
@Component
public final class PurchasesResource implements Resource {
    private final Purchases purchases;

    @Activate
    public PurchasesResource(@Reference Purchases purchases) {
        this.purchases = purchases;
    }

    @Override
    public String module() {
        return "purchases";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/purchases", "Contracts; " + AskedContracts.FILTERS + "; sort", Role.OBSERVER,
                        ContractAnswer.class, this::page)
                .record("/purchases/{id}", "One contract", Role.OBSERVER, ContractAnswer.class, this::one)
                .create("/purchases", "Record a contract", Role.BUYER, ContractBody.class, ContractAnswer.class, this::create)
                .change("/purchases/{id}", "Change a contract", Role.BUYER, ContractBody.class, ContractAnswer.class, this::change);
    }

    private Slice<ContractAnswer> page(Call call) {
        var filter = AskedContracts.of(call, "sort", "after", "limit");
        try {
            return purchases.page(call.actor(), filter, ContractParameters.order(call.query("sort")), call.after(), call.limit()).map(ContractAnswer::of);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            throw Problem.invalid("after", "Not a cursor of this list in this order.");
        }
    }

    private Versioned<ContractAnswer> one(Call call) {
        return purchases.find(call.actor(), call.path("id")).map(PurchasesResource::versioned).orElseThrow(Problem::notFound);
    }

    private Created<ContractAnswer> create(Call call, ContractBody body) {
        var authority = call.authority(body.authority());
        var contract = saved(purchases.register(call.actor(), authority, content(call, authority, body)));
        return new Created<>(ContractAnswer.of(contract), contract.id(), contract.version());
    }

    private Versioned<ContractAnswer> change(Call call, ContractBody body) {
        return versioned(saved(purchases.change(call.actor(), call.path("id"), call.seenVersion(), body.authority(), content(call, body.authority(), body))));
    }

    private ContractContent content(Call call, String authority, ContractBody body) {
        var faults = new Faults();
        var content = body.content(faults);
        purchases.faults(call.actor(), authority, content).forEach(one -> faults.add(one.field(), said(one)));
        faults.refuse();
        return content;
    }

    private static String said(Saving.Invalid invalid) {
        return switch (invalid.key()) {
            case "contract.noSubject" -> "A contract has a subject.";
            case "contract.longNumber" -> "At most " + Identity.NUMBER_MAX + " characters.";
            case "contract.publishedLater" -> "Not later than today.";
            case "contract.publishedBefore" -> "Not before the notification.";
            default -> "Not a known authority.";
        };
    }

    private static Contract saved(Saving saving) {
        return saving.fold(Saving.Saved::contract,
                twice -> {
                    throw Problem.conflict("That buyer has a contract of that number with those holders: " + twice.earlier().id());
                },
                invalid -> {
                    throw Problem.invalid(invalid.field(), said(invalid));
                },
                lost -> {
                    throw Problem.stale(lost.current().version());
                },
                refused -> {
                    throw Problem.refused("Only a manager, or a buyer of that authority, may write its contracts.");
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }

    private static Versioned<ContractAnswer> versioned(Contract contract) {
        return new Versioned<>(ContractAnswer.of(contract), contract.version());
    }
}
