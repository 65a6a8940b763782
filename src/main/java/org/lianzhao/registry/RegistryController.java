package org.lianzhao.registry;

import org.lianzhao.platform.ForAdministrators;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
@ForAdministrators
class RegistryController {
    private final Chambers chambers;
    private final ParkFacts parkFacts;

    RegistryController(Chambers chambers, ParkFacts parkFacts) {
        this.chambers = chambers;
        this.parkFacts = parkFacts;
    }

    @MutationMapping
    ChamberSavePayload chamberSave(@Argument ChamberSaveInput input) {
        return chambers.save(input);
    }

    @MutationMapping
    PartnershipSavePayload partnershipSave(@Argument PartnershipSaveInput input) {
        return chambers.save(input);
    }

    @MutationMapping
    PartnershipDeletePayload partnershipDelete(@Argument PartnershipDeleteInput input) {
        return chambers.delete(input);
    }

    @MutationMapping
    MemberSavePayload memberSave(@Argument MemberSaveInput input) {
        return chambers.save(input);
    }

    @MutationMapping
    MemberDeletePayload memberDelete(@Argument MemberDeleteInput input) {
        return chambers.delete(input);
    }

    @MutationMapping
    FocusSavePayload focusSave(@Argument FocusSaveInput input) {
        return parkFacts.save(input);
    }

    @MutationMapping
    FocusDeletePayload focusDelete(@Argument FocusDeleteInput input) {
        return parkFacts.delete(input);
    }

    @MutationMapping
    ParkAnchorSavePayload parkAnchorSave(@Argument ParkAnchorSaveInput input) {
        return parkFacts.save(input);
    }

    @MutationMapping
    ParkAnchorDeletePayload parkAnchorDelete(@Argument ParkAnchorDeleteInput input) {
        return parkFacts.delete(input);
    }

    @MutationMapping
    SurveySavePayload surveySave(@Argument SurveySaveInput input) {
        return parkFacts.save(input);
    }
}
