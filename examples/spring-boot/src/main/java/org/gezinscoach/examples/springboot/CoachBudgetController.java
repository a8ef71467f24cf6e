package org.gezinscoach.examples.springboot;

import java.net.URI;
import org.gezinscoach.budget.BudgetEvent;
import org.gezinscoach.budget.CoachBudget;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Coach budgets: taken in with their history, and booked on. */
@RestController
@RequestMapping("/coach-budgets")
final class CoachBudgetController {
    private final Shelf<CoachBudget> budgets = new Shelf<>();

    @PostMapping
    ResponseEntity<CoachBudget> add(@RequestBody CoachBudget budget) {
        return ResponseEntity.created(URI.create("/coach-budgets/" + budgets.add(budget)))
                .body(budget);
    }

    @GetMapping("/{id}")
    CoachBudget find(@PathVariable String id) {
        return budgets.find(id);
    }

    @PostMapping("/{id}/events")
    CoachBudget book(@PathVariable String id, @RequestBody BudgetEvent event) {
        return budgets.change(id, budget -> budget.apply(event)).getOrElseThrow(Refused::new);
    }
}
